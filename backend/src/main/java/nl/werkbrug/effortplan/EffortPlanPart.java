package nl.werkbrug.effortplan;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Pages;
import org.springframework.stereotype.Component;

/** Plans, how they were done and reviewed, and what came of that. */
@Component
class EffortPlanPart implements DossierPart {

  private final EffortPlanRepository repository;

  EffortPlanPart(EffortPlanRepository repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "effortPlans";
  }

  @Override
  public DossierSection section() {
    return DossierSection.EFFORT_PLAN;
  }

  @Override
  public String title() {
    return "Inspanningsplannen";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(EffortPlan.class);
  }

  @Override
  public Stream<Item> items(AccessScope scope) {
    return Pages.<EffortPlan>all(
            last -> repository.page(scope, last == null ? null : last.id(), Pages.SIZE))
        .map(EffortPlanPart::item);
  }

  private static Item item(EffortPlan plan) {
    PlanTerms terms = plan.newest();
    Item item =
        Item.of(plan, "Plan vanaf " + DutchDates.day(terms.startsOn()))
            .line("Tot en met", DutchDates.day(terms.endsOn()))
            .line("Voorgesteld door", terms.proposedBy().name())
            .line("Akkoord", terms.agreedBy() == null ? "nog niet" : "ja, door u")
            .line("Toets", DutchDates.moment(terms.reviewAt()));
    for (EffortTask task : terms.tasks()) {
      item = item.line("Taak", task.title() + ". Klaar als: " + task.doneWhen());
    }
    for (EffortPlan.Evidence one : plan.evidence()) {
      item = item.line("Gedaan voor “" + title(plan, one.taskId()) + "”", one.sentence());
    }
    for (EffortPlan.StuckReport one : plan.stuckReports()) {
      item = item.line("Lukt niet: “" + title(plan, one.taskId()) + "”", one.reason());
    }
    for (TaskView view : plan.ownViews()) {
      item = item.line("Uw eigen beeld van “" + title(plan, view.taskId()) + "”", said(view));
    }
    return measure(review(item, plan), plan);
  }

  private static Item review(Item item, EffortPlan plan) {
    EffortReview review = plan.review();
    if (review == null) {
      return item;
    }
    Item with = item;
    for (TaskView view : review.views()) {
      with = with.line("Bij de toets over “" + title(plan, view.taskId()) + "”", said(view));
    }
    return with.line("Uitkomst van de toets", review.text())
        .line("Getoetst door", review.reviewedBy().name());
  }

  private static Item measure(Item item, EffortPlan plan) {
    EffortMeasure measure = plan.measure();
    if (measure == null) {
      return item;
    }
    EffortMeasure.Answer answer = measure.answer();
    EffortMeasure.Decision decision = measure.decision();
    return item.line("Voorgestelde maatregel", measure.proposal())
        .line("Reden", measure.reason())
        .line("Uw reactie", answer == null ? null : answer.text())
        .line("Besluit", decision == null ? null : decision.reason())
        .line("Hoe nu verder", decision == null ? null : decision.nextSteps())
        .line("Bezwaar", decision == null ? null : decision.objection());
  }

  private static String said(TaskView view) {
    String outcome =
        switch (view.outcome()) {
          case DONE -> "gedaan";
          case PARTLY -> "deels gedaan";
          case NOT -> "niet gedaan";
          case NOT_POSSIBLE -> "het kon niet";
        };
    return view.text() == null ? outcome : outcome + ": " + view.text();
  }

  private static String title(EffortPlan plan, UUID taskId) {
    return Stream.concat(Stream.of(plan.newest(), plan.terms()), plan.earlier().stream())
        .flatMap(terms -> terms.task(taskId).stream())
        .map(EffortTask::title)
        .findFirst()
        .orElse("een eerdere taak");
  }
}
