package nl.werkbrug.jobapplication;

import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Pages;
import org.springframework.stereotype.Component;

/** Applications, and how many were agreed. */
@Component
class JobApplicationPart implements DossierPart {

  private final JobApplicationRepository repository;

  JobApplicationPart(JobApplicationRepository repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "jobApplications";
  }

  @Override
  public DossierSection section() {
    return DossierSection.JOB_APPLICATIONS;
  }

  @Override
  public String title() {
    return "Sollicitaties";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(JobApplication.class, ApplicationTarget.class);
  }

  @Override
  public Stream<Item> items(AccessScope scope) {
    Stream<Item> targets = repository.targets(scope).stream().map(JobApplicationPart::item);
    Stream<Item> applications =
        Pages.<JobApplication>all(
                last -> repository.page(scope, last == null ? null : last.id(), Pages.SIZE))
            .map(JobApplicationPart::item);
    return Stream.concat(targets, applications);
  }

  private static Item item(ApplicationTarget target) {
    return Item.of(target, "Afspraak over sollicitaties")
        .line("Per week", target.perWeek())
        .line("Van", DutchDates.day(target.from()))
        .line("Tot en met", DutchDates.day(target.until()));
  }

  private static Item item(JobApplication application) {
    return Item.of(application, application.job() + " bij " + application.employer())
        .line("Gesolliciteerd op", DutchDates.day(application.appliedOn()))
        .line("Hoe", channel(application.channel()))
        .line("Notitie", application.note())
        .line("Wat ervan kwam", outcome(application.outcome()))
        .line("Bewijs", application.receipt().number());
  }

  private static String channel(ApplicationChannel channel) {
    return switch (channel) {
      case EMAIL -> "per e-mail";
      case WEBSITE -> "op een website";
      case PHONE -> "per telefoon";
      case LETTER -> "met een brief";
      case VISIT -> "door langs te gaan";
      case TEMP_AGENCY -> "via een uitzendbureau";
      case NETWORK -> "via iemand die u kent";
      case BUROWERK -> "via BuroWerk";
    };
  }

  private static String outcome(ApplicationOutcome outcome) {
    return switch (outcome) {
      case SENT -> "verstuurd, nog geen antwoord";
      case INVITED -> "uitgenodigd";
      case REJECTED -> "afgewezen";
      case HIRED -> "aangenomen";
    };
  }
}
