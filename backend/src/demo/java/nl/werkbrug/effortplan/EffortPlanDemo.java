package nl.werkbrug.effortplan;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.werkbrug.effortplan.EffortPlan.State;
import nl.werkbrug.identity.Person;
import nl.werkbrug.jobapplication.ApplicationTargetDemo;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Plans of the demonstration: running, waiting for agreement, to be reviewed today, reviewed. */
public final class EffortPlanDemo {

  /** A dossier, its client and the contact person who makes the plan. */
  public record Whose(UUID dossierId, Person client, Person adviser) {}

  private static final List<Route> ROUTES = List.of(Route.values());

  private record Idea(String title, String doneWhen, TaskKind kind, int amount, String shown) {}

  private static final List<Idea> IDEAS =
      List.of(
          new Idea(
              "Zet uw schulden op een rij",
              "U heeft een lijst: aan wie, hoeveel en wanneer u betaalt.",
              TaskKind.ONCE,
              1,
              "De lijst is klaar, het zijn drie rekeningen."),
          new Idea(
              "Koffie met de buurman",
              "U praat minstens een half uur Nederlands met iemand in de buurt.",
              TaskKind.COUNT,
              2,
              "Koffie gedronken bij Henk van hiernaast."),
          new Idea(
              "Schrijf u in bij uitzendbureaus",
              "U staat ingeschreven en heeft met iemand gesproken.",
              TaskKind.COUNT,
              3,
              "Ingeschreven bij een uitzendbureau op het Zuidplein."),
          new Idea(
              "Werk uw cv bij",
              "Uw cv is van deze maand en staat in Werkbrug.",
              TaskKind.ONCE,
              1,
              "Mijn cv is nu bijgewerkt."),
          new Idea(
              "Loop een dag mee",
              "U bent een dag bij een bedrijf geweest en vertelt hoe het was.",
              TaskKind.ONCE,
              1,
              "Dinsdag meegelopen in een magazijn."),
          new Idea(
              "Oefen een sollicitatiegesprek",
              "U heeft geoefend met uw contactpersoon of in een groep.",
              TaskKind.COUNT,
              2,
              "Geoefend in de groep op donderdag."));

  private final MongoOperations mongo;
  private final Instant now;
  private final LocalDate today;
  private final LocalDate monday;
  private final List<EffortPlan> plans = new ArrayList<>();
  private final List<Intake> intakes = new ArrayList<>();

  private EffortPlanDemo(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    now = clock.instant();
    today = Weeks.day(now);
    monday = Weeks.monday(today);
  }

  /**
   * Ron's plan runs, and he is asked about a task of the plan before; Aleksandra's plan is reviewed
   * today; Samira had her intake talk.
   */
  public static void writeNamed(
      MongoOperations mongo, Clock clock, Whose samira, Whose ron, Whose aleksandra) {
    EffortPlanDemo demo = new EffortPlanDemo(mongo, clock);
    demo.intakeOf(samira);
    demo.intakeOf(ron);
    demo.earlierPlanOf(ron);
    demo.runningPlanOf(ron);
    demo.planToReviewOf(aleksandra);
    demo.write();
  }

  /** Of ten clients: four with a running plan, one waits for agreement, two were reviewed. */
  public static void writeAll(
      MongoOperations mongo, Clock clock, List<Whose> clients, RandomGenerator random) {
    EffortPlanDemo demo = new EffortPlanDemo(mongo, clock);
    for (Whose whose : clients) {
      int share = random.nextInt(10);
      if (share < 4) {
        demo.plans.add(demo.running(whose, random));
      } else if (share == 4) {
        demo.plans.add(demo.proposed(whose, random));
      } else if (share < 7) {
        demo.plans.add(demo.reviewed(whose, random, 5 + random.nextInt(15)));
      }
      if (share < 7) {
        demo.intakeOf(whose);
      }
    }
    demo.write();
  }

  private EffortPlan proposed(Whose whose, RandomGenerator random) {
    PlanTerms terms = terms(whose, monday.plusWeeks(1), 3, ideas(random), false);
    return plan(whose, State.PROPOSED, terms, List.of(), List.of(), null, null);
  }

  private EffortPlan running(Whose whose, RandomGenerator random) {
    PlanTerms terms = terms(whose, monday.minusWeeks(random.nextInt(3)), 3, ideas(random), true);
    return plan(whose, State.AGREED, terms, shown(terms, random), List.of(), null, null);
  }

  private EffortPlan reviewed(Whose whose, RandomGenerator random, int weeksAgo) {
    PlanTerms terms = terms(whose, monday.minusWeeks(weeksAgo), 3, ideas(random), true);
    List<TaskOutcome> outcomes =
        terms.tasks().stream()
            .map(_ -> random.nextInt(5) == 0 ? TaskOutcome.PARTLY : TaskOutcome.DONE)
            .toList();
    Route route = ROUTES.get(random.nextInt(ROUTES.size()));
    return plan(
        whose,
        State.REVIEWED,
        terms,
        shown(terms, random),
        List.of(),
        review(whose, terms, outcomes, route, "Wij hebben samen besproken hoe u verdergaat."),
        null);
  }

  /** Each plan asks five applications a week and two or three other things. */
  private static List<Idea> ideas(RandomGenerator random) {
    List<Idea> left = new ArrayList<>(IDEAS);
    return IntStream.range(0, 2 + random.nextInt(2))
        .mapToObj(_ -> left.remove(random.nextInt(left.size())))
        .toList();
  }

  private List<EffortPlan.Evidence> shown(PlanTerms terms, RandomGenerator random) {
    return terms.tasks().stream()
        .filter(task -> !task.countsByItself() && random.nextInt(3) > 0)
        .map(
            task ->
                evidence(
                    task,
                    latest(
                        Weeks.start(terms.startsOn()).plus(Duration.ofDays(4 + random.nextInt(8)))),
                    IDEAS.stream()
                        .filter(idea -> idea.title().equals(task.title()))
                        .map(Idea::shown)
                        .findFirst()
                        .orElseThrow()))
        .toList();
  }

  private void earlierPlanOf(Whose ron) {
    PlanTerms terms =
        terms(ron, monday.minusWeeks(5), 3, List.of(IDEAS.get(2), IDEAS.get(3)), true);
    UUID agencies = terms.tasks().get(1).id();
    Instant proposedAt = now.minus(Duration.ofDays(2));
    EffortMeasure measure =
        new EffortMeasure(
            id(proposedAt),
            List.of(agencies),
            "Een maand lang 10% minder bijstand.",
            "U zou zich inschrijven bij drie uitzendbureaus. Bij de toets was dat niet gedaan, en"
                + " ik weet niet waarom het niet lukte.",
            today.plusDays(9),
            signature(ron.adviser(), proposedAt),
            null,
            null);
    plans.add(
        plan(
            ron,
            State.REVIEWED,
            terms,
            List.of(
                evidence(
                    terms.tasks().get(2),
                    at(terms.startsOn().plusDays(8), 14),
                    "Mijn cv is bijgewerkt.")),
            List.of(
                new TaskView(
                    agencies,
                    TaskOutcome.NOT,
                    "Mijn knie deed pijn, ik kon er niet heen.",
                    at(terms.endsOn(), 20))),
            review(
                ron,
                terms,
                List.of(TaskOutcome.DONE, TaskOutcome.NOT, TaskOutcome.DONE),
                Route.MATCHING,
                "Het solliciteren en het cv zijn goed gegaan. Wij maken een nieuw plan, met Matching."),
            measure));
  }

  private void runningPlanOf(Whose ron) {
    PlanTerms terms =
        terms(
            ron, monday.minusWeeks(1), 3, List.of(IDEAS.get(0), IDEAS.get(1), IDEAS.get(4)), true);
    List<EffortTask> tasks = terms.tasks();
    EffortPlan running =
        plan(
            ron,
            State.AGREED,
            terms,
            List.of(
                evidence(
                    tasks.get(2),
                    at(terms.startsOn().plusDays(3), 16),
                    "Koffie gedronken met Henk van nummer 90. We hebben het over de haven gehad.")),
            List.of(),
            null,
            null);
    Optional.ofNullable(
            running
                .stuck(
                    new EffortPlan.StuckReport(
                        id(now),
                        tasks.get(3).id(),
                        "Ik heb drie bedrijven gebeld, maar zij nemen niemand een dag mee.",
                        now.minus(Duration.ofHours(20))))
                .orNull())
        .ifPresent(plans::add);
  }

  private void planToReviewOf(Whose aleksandra) {
    PlanTerms before =
        terms(aleksandra, monday.minusWeeks(3), 3, List.of(IDEAS.get(1), IDEAS.get(3)), true);
    PlanTerms terms =
        new PlanTerms(
            1,
            3,
            before.startsOn(),
            at(today, 14),
            before.tasks(),
            before.proposedBy(),
            before.agreedBy());
    EffortTask coffee = terms.tasks().get(1);
    plans.add(
        plan(
            aleksandra,
            State.AGREED,
            terms,
            List.of(
                evidence(
                    coffee, at(terms.startsOn().plusDays(5), 11), "Koffie met Ria van de derde."),
                evidence(coffee, at(terms.startsOn().plusDays(12), 10), "Weer met Ria, een uur.")),
            List.of(
                new TaskView(
                    coffee.id(),
                    TaskOutcome.DONE,
                    "Het was gezellig.",
                    now.minus(Duration.ofHours(16)))),
            null,
            null));
  }

  private void intakeOf(Whose whose) {
    Instant at = at(monday.minusWeeks(6), 11);
    String by = whose.adviser().name();
    intakes.add(
        new Intake(
            whose.dossierId(),
            Map.of(
                IntakeTopic.WORK_EXPERIENCE,
                new Intake.Note("Jarenlang in hetzelfde werk, met goede verwijzingen.", 1, by, at),
                IntakeTopic.LANGUAGE,
                new Intake.Note("Spreekt Nederlands; schrijven kost meer tijd.", 1, by, at),
                IntakeTopic.CONCLUSION,
                new Intake.Note(
                    "Kan nu naar werk zoeken. Wij beginnen met een plan van drie weken.",
                    1,
                    by,
                    at))));
  }

  private PlanTerms terms(
      Whose whose, LocalDate startsOn, int weeks, List<Idea> ideas, boolean agreed) {
    Instant talk = latest(at(startsOn.minusDays(3), 10));
    List<EffortTask> tasks = new ArrayList<>();
    tasks.add(
        new EffortTask(
            id(talk),
            "Solliciteer 5 keer per week",
            "U geeft elke sollicitatie door in Werkbrug.",
            TaskKind.APPLICATIONS_PER_WEEK,
            5));
    ideas.forEach(
        idea ->
            tasks.add(
                new EffortTask(
                    id(talk), idea.title(), idea.doneWhen(), idea.kind(), idea.amount())));
    return new PlanTerms(
        1,
        weeks,
        startsOn,
        at(startsOn.plusWeeks(weeks).plusDays(1), 10),
        tasks,
        signature(whose.adviser(), talk),
        agreed ? signature(whose.client(), talk.plus(Duration.ofMinutes(25))) : null);
  }

  private static EffortReview review(
      Whose whose, PlanTerms terms, List<TaskOutcome> outcomes, Route route, String text) {
    List<TaskView> views =
        IntStream.range(0, outcomes.size())
            .mapToObj(
                index ->
                    new TaskView(
                        terms.tasks().get(index).id(), outcomes.get(index), null, terms.reviewAt()))
            .toList();
    return new EffortReview(views, route, text, signature(whose.adviser(), terms.reviewAt()));
  }

  private static EffortPlan plan(
      Whose whose,
      State state,
      PlanTerms terms,
      List<EffortPlan.Evidence> evidence,
      List<TaskView> ownViews,
      @Nullable EffortReview review,
      @Nullable EffortMeasure measure) {
    UUID id = id(terms.proposedBy().at());
    return new EffortPlan(
        id,
        1,
        whose.dossierId(),
        review == null ? whose.dossierId() : id,
        state,
        terms,
        null,
        List.of(),
        evidence,
        List.of(),
        ownViews,
        review,
        measure,
        List.of());
  }

  private static EffortPlan.Evidence evidence(EffortTask task, Instant at, String sentence) {
    return new EffortPlan.Evidence(id(at), task.id(), sentence, null, 1, at);
  }

  private static Signature signature(Person person, Instant at) {
    UUID number = id(at);
    return new Signature(person.id(), person.name(), Receipt.of(number, at, number));
  }

  private Instant latest(Instant at) {
    return at.isAfter(now) ? now : at;
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(Weeks.AMSTERDAM).toInstant();
  }

  private static UUID id(Instant at) {
    return UuidCreator.getTimeOrderedEpoch(at);
  }

  private void write() {
    mongo.insert(plans, EffortPlan.class);
    mongo.insert(intakes, Intake.class);
    ApplicationTargetDemo.writeAll(
        mongo,
        plans.stream()
            .filter(plan -> plan.terms().agreedBy() != null)
            .map(
                plan ->
                    new ApplicationTargetDemo.Agreed(
                        plan.dossierId(),
                        plan.id(),
                        plan.terms().startsOn(),
                        plan.terms().endsOn(),
                        plan.terms().applicationsPerWeek()))
            .toList());
    if (!plans.isEmpty()) {
      BulkOperations summaries = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, "dossier");
      for (EffortPlan plan : plans) {
        summaries.updateOne(
            Query.query(Criteria.where("_id").is(plan.dossierId())),
            new Update().set("summary.plan", EffortPlanListener.summary(plan, now)));
      }
      summaries.execute();
    }
  }
}
