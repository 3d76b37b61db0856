package nl.werkbrug.dossier;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.audit.ProcessingActivity;
import nl.werkbrug.audit.PurposeActivities;
import org.springframework.stereotype.Component;

/**
 * The processing activity behind each purpose. What is described here stands in the register of the
 * organisations; a change of meaning is a new version.
 */
@Component
class DossierActivities implements PurposeActivities {

  @Override
  public Map<String, ProcessingActivity> byPurpose() {
    return Arrays.stream(Purpose.values())
        .collect(Collectors.toMap(Purpose::name, DossierActivities::of));
  }

  private static ProcessingActivity of(Purpose purpose) {
    String consent = "Toestemming van de cliënt (AVG, artikel 6, eerste lid, onder a)";
    String task = "Publieke taak (AVG, artikel 6, eerste lid, onder e): ";
    return switch (purpose) {
      case GUIDANCE ->
          first("begeleiding", "Begeleiding", "De cliënt begeleiden naar werk.", consent);
      case HANDOVER ->
          first(
              "overdracht",
              "Warme overdracht",
              "De cliënt overdragen van UWV aan de gemeente als de WW eindigt.",
              consent);
      case MATCHING ->
          first("bemiddeling", "Bemiddeling", "Een vacature zoeken die past.", consent);
      case URGENT_HELP ->
          first("hulpvraag", "Hulpvraag", "Eén dringende vraag aan een hulpverlener.", consent);
      case TASK_UWV_REINTEGRATION ->
          first(
              "re-integratie-uwv",
              "Re-integratie door UWV",
              "Mensen met WW helpen naar werk.",
              task + "Wet SUWI, artikel 30a");
      case TASK_MUNICIPAL_SUPPORT ->
          first(
              "ondersteuning-gemeente",
              "Ondersteuning door de gemeente",
              "Ondersteunen bij het vinden van werk.",
              task + "Participatiewet, artikel 7");
      case BREAK_GLASS ->
          first(
              "noodtoegang",
              "Noodtoegang",
              "Eén uur inzage om een reden die de medewerker opschrijft; de cliënt en de"
                  + " functionaris krijgen bericht.",
              task + "Wet SUWI en Participatiewet");
    };
  }

  private static ProcessingActivity first(String key, String name, String what, String basis) {
    return new ProcessingActivity(key, 1, name, what, basis);
  }
}
