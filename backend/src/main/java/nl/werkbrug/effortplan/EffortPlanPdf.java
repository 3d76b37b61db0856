package nl.werkbrug.effortplan;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkbrug.platform.pdf.TaggedPdf;
import nl.werkbrug.shared.DutchDates;
import org.jspecify.annotations.Nullable;

/** The plan on paper, in plain Dutch. */
final class EffortPlanPdf {

  private EffortPlanPdf() {}

  static byte[] of(EffortPlan plan, String clientName) {
    PlanTerms terms = plan.terms();
    return new TaggedPdf(
            "Inspanningsplan van " + clientName,
            "Afspraken van " + clientName + " en " + terms.proposedBy().name(),
            "Inspanningsplan",
            body(terms, clientName))
        .bytes();
  }

  private static String body(PlanTerms terms, String clientName) {
    String tasks =
        IntStream.range(0, terms.tasks().size())
            .mapToObj(index -> task(index + 1, terms.tasks().get(index)))
            .collect(Collectors.joining());
    return """
          <h1>Inspanningsplan</h1>
          <p>Afspraken van <b>%1$s</b> en <b>%2$s</b>.</p>
          <p>Het plan duurt %3$d weken: van %4$s tot en met %5$s.<br/>
            De toets is op %6$s. Dan bespreken wij samen hoe het is gegaan.</p>
          <h2>Wat wij hebben afgesproken</h2>
          %7$s
          <h2>Lukt het niet?</h2>
          <p>Wacht dan niet tot de toets. Zeg het in Werkbrug bij de taak, met de knop
            “Het lukt niet”, of bel uw contactpersoon. Dan zoeken wij samen een oplossing.</p>
          <h2>Akkoord</h2>
          %8$s
        """
        .formatted(
            TaggedPdf.escape(clientName),
            TaggedPdf.escape(terms.proposedBy().name()),
            terms.weeks(),
            DutchDates.longDay(terms.startsOn()),
            DutchDates.longDay(terms.endsOn()),
            DutchDates.moment(terms.reviewAt()),
            tasks,
            yes("Voorgesteld door", terms.proposedBy()) + agreement(terms.agreedBy()));
  }

  private static String task(int place, EffortTask task) {
    return """
        <div class="block">
          <h3>%d. %s</h3>
          <p>%s</p>
          <p class="soft">%s</p>
        </div>
        """
        .formatted(
            place, TaggedPdf.escape(task.title()), TaggedPdf.escape(task.doneWhen()), often(task));
  }

  private static String often(EffortTask task) {
    return switch (task.kind()) {
      case APPLICATIONS_PER_WEEK ->
          task.amount() + " per week. Telt vanzelf mee; via BuroWerk telt niet mee.";
      case COUNT -> task.amount() + " keer in de hele periode.";
      case ONCE -> "Eén keer.";
    };
  }

  private static String agreement(@Nullable Signature client) {
    return client == null
        ? "<p>Dit is nog een voorstel. Het geldt pas als beiden akkoord zijn.</p>"
        : yes("Akkoord van", client);
  }

  private static String yes(String what, Signature signature) {
    return "<p>%s <b>%s</b> op %s.<br/><span class=\"soft\">Bewijs %s</span></p>"
        .formatted(
            what,
            TaggedPdf.escape(signature.name()),
            DutchDates.moment(signature.at()),
            signature.receipt().number());
  }
}
