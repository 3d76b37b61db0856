package nl.werkbrug.effortplan;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.DutchDates;
import org.springframework.stereotype.Component;

/** The notes of the intake talk. */
@Component
class IntakePart implements DossierPart {

  private final IntakeRepository repository;

  IntakePart(IntakeRepository repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "intake";
  }

  @Override
  public DossierSection section() {
    return DossierSection.INTAKE;
  }

  @Override
  public String title() {
    return "Werkintake";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(Intake.class);
  }

  private record TopicNote(IntakeTopic topic, Intake.Note note) {}

  @Override
  public Stream<Item> items(AccessScope scope) {
    return repository.notes(scope).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                Item.of(new TopicNote(entry.getKey(), entry.getValue()), topic(entry.getKey()))
                    .line("Notitie", entry.getValue().text())
                    .line("Geschreven door", entry.getValue().savedBy())
                    .line("Op", DutchDates.moment(entry.getValue().savedAt())));
  }

  private static String topic(IntakeTopic topic) {
    return switch (topic) {
      case EDUCATION -> "Opleiding";
      case WORK_EXPERIENCE -> "Werkervaring";
      case LANGUAGE -> "Taal";
      case BARRIERS -> "Wat lastig is";
      case INDEPENDENCE -> "Zelfstandigheid";
      case PERSEVERANCE -> "Doorzetten";
      case INITIATIVE -> "Initiatief";
      case CONCLUSION -> "Conclusie";
    };
  }
}
