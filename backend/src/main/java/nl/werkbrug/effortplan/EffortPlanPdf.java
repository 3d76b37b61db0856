package nl.werkbrug.effortplan;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** The plan on paper: a tagged PDF (PDF/UA) with its own font, in plain Dutch. */
final class EffortPlanPdf {

  private static final String FAMILY = "Atkinson Hyperlegible Next";

  private EffortPlanPdf() {}

  static byte[] of(EffortPlan plan, String clientName) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePdfUaAccessibility(true)
            .useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true)
            .useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true)
            .withProducer("Werkbrug")
            .withHtmlContent(html(plan, clientName), null)
            .toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException("The plan could not be drawn", e);
    }
    return pdf.toByteArray();
  }

  private static InputStream font(String weight) {
    try {
      return new ClassPathResource("fonts/AtkinsonHyperlegibleNext-" + weight + ".ttf")
          .getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException("The font is part of the application", e);
    }
  }

  private static String html(EffortPlan plan, String clientName) {
    PlanTerms terms = plan.terms();
    String tasks =
        IntStream.range(0, terms.tasks().size())
            .mapToObj(index -> task(index + 1, terms.tasks().get(index)))
            .collect(Collectors.joining());
    return """
        <html lang="nl">
        <head>
          <title>Inspanningsplan van %1$s</title>
          <meta name="description" content="Afspraken van %1$s en %2$s"/>
          <meta name="author" content="Werkbrug"/>
          <style>
            @page { size: A4; margin: 22mm 20mm 24mm;
              @bottom-left { content: "Inspanningsplan"; font: 9pt '%9$s'; color: #4d5966; }
              @bottom-right { content: counter(page) " van " counter(pages);
                font: 9pt '%9$s'; color: #4d5966; } }
            body { font: 12pt/1.5 '%9$s'; color: #15202c; }
            h1 { font-size: 24pt; line-height: 1.2; margin: 0 0 2mm; color: #0b5f66; }
            h2 { font-size: 15pt; margin: 9mm 0 2mm; }
            h3 { font-size: 12.5pt; margin: 0 0 1mm; }
            p { margin: 0 0 2mm; }
            .task { border-left: 1mm solid #0b5f66; padding: 0 0 0 5mm; margin: 0 0 6mm;
              page-break-inside: avoid; }
            .soft { color: #4d5966; }
          </style>
        </head>
        <body>
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
        </body>
        </html>
        """
        .formatted(
            escape(clientName),
            escape(terms.proposedBy().name()),
            terms.weeks(),
            DutchDates.longDay(terms.startsOn()),
            DutchDates.longDay(terms.endsOn()),
            DutchDates.moment(terms.reviewAt()),
            tasks,
            yes("Voorgesteld door", terms.proposedBy()) + agreement(terms.agreedBy()),
            FAMILY);
  }

  private static String task(int place, EffortTask task) {
    return """
        <div class="task">
          <h3>%d. %s</h3>
          <p>%s</p>
          <p class="soft">%s</p>
        </div>
        """
        .formatted(place, escape(task.title()), escape(task.doneWhen()), often(task));
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
            escape(signature.name()),
            DutchDates.moment(signature.at()),
            signature.receipt().number());
  }

  /** Only the characters that XML reserves; all others are written as they are. */
  private static String escape(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
