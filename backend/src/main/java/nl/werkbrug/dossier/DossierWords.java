package nl.werkbrug.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The Dutch words of sections and purposes, as the portal shows them, for what leaves on paper. */
public final class DossierWords {

  private DossierWords() {}

  public static String of(DossierSection section) {
    return switch (section) {
      case CONTACT_DETAILS -> "Contactgegevens";
      case CV -> "Cv";
      case BENEFIT -> "Uitkering";
      case INTAKE -> "Werkintake";
      case BARRIERS -> "Wat lastig is";
      case EFFORT_PLAN -> "Inspanningsplan";
      case JOB_APPLICATIONS -> "Sollicitaties";
      case DOCUMENTS -> "Documenten";
      case CONTACT_MOMENTS -> "Contactmomenten";
      case CONVERSATION -> "Berichten";
      case APPOINTMENTS -> "Afspraken";
      case PITCH -> "Pitch";
      case SATISFACTION -> "Tevredenheid";
    };
  }

  public static String of(Purpose purpose) {
    return switch (purpose) {
      case GUIDANCE -> "Begeleiding naar werk";
      case HANDOVER -> "Overdracht van WW naar bijstand";
      case MATCHING -> "Een vacature zoeken die past";
      case URGENT_HELP -> "Een dringende hulpvraag";
      case TASK_UWV_REINTEGRATION -> "Wettelijke taak: helpen van WW naar werk (Wet SUWI)";
      case TASK_MUNICIPAL_SUPPORT -> "Wettelijke taak: helpen bij werk (Participatiewet)";
      case BREAK_GLASS -> "Noodtoegang, voor één uur en met een reden";
    };
  }

  /** "Cv, uitkering en sollicitaties". */
  public static String list(Collection<DossierSection> sections) {
    List<String> words = sections.stream().sorted().map(DossierWords::of).toList();
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      list.append(i == 0 ? "" : i == words.size() - 1 ? " en " : ", ")
          .append(i == 0 ? words.get(i) : words.get(i).toLowerCase(Locale.ROOT));
    }
    return list.toString();
  }
}
