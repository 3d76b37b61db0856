package nl.werkbrug.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.identity.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The closed list of processing activities, and which of them a reading belongs to. */
@Component
class ProcessingRegister {

  static final String PATH = "/verwerkingsactiviteiten";

  private static final ProcessingActivity OWN =
      new ProcessingActivity(
          "eigen-dossier",
          1,
          "Eigen dossier",
          "De cliënt leest en houdt het eigen dossier bij.",
          "Recht van inzage en rectificatie (AVG, artikelen 15 en 16)");

  private static final ProcessingActivity INTRODUCTION =
      new ProcessingActivity(
          "kennismaking",
          1,
          "Kennismaking met een werkgever",
          "Een werkgever leest wat de cliënt voor een kennismaking heeft laten zien.",
          "Toestemming (AVG, artikel 6, eerste lid, onder a)");

  private static final ProcessingActivity OVERSIGHT =
      new ProcessingActivity(
          "toezicht",
          1,
          "Toezicht op inzage",
          "De functionaris voor gegevensbescherming leest wie in dossiers heeft gekeken.",
          "Taak van de functionaris (AVG, artikel 39)");

  private final Map<String, ProcessingActivity> byPurpose;
  private final String address;

  ProcessingRegister(PurposeActivities purposes, @Value("${werkbrug.base-url}") String baseUrl) {
    this.byPurpose = purposes.byPurpose();
    this.address = baseUrl + PATH + "/";
  }

  List<ProcessingActivity> all() {
    return Stream.concat(
            byPurpose.values().stream().sorted((one, other) -> one.key().compareTo(other.key())),
            Stream.of(OWN, INTRODUCTION, OVERSIGHT))
        .toList();
  }

  /** What {@code dpl.core.processing_activity_id} holds. */
  String uri(ProcessingActivity activity) {
    return address + activity.path();
  }

  /** The activities under which one client's data was seen: at least one. */
  List<ProcessingActivity> of(Role role, Set<String> purposes) {
    if (purposes.isEmpty()) {
      return List.of(role == Role.EMPLOYER ? INTRODUCTION : OWN);
    }
    return purposes.stream().sorted().map(byPurpose::get).map(Objects::requireNonNull).toList();
  }

  /** The activity of a request that read of nobody. */
  ProcessingActivity ofTheLogItself() {
    return OVERSIGHT;
  }
}
