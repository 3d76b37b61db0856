package nl.werkbrug.vacancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What a vacancy says, however it came in.
 *
 * @param employer name of the employer or temp agency
 * @param hoursMin least hours a week, 1 to 40
 * @param languageLevel null when nothing is asked
 * @param educationLevel null when nothing is asked
 * @param closesOn last day to react; null when there is none
 */
record VacancyContent(
    String title,
    String employer,
    String description,
    String town,
    String region,
    int hoursMin,
    int hoursMax,
    List<Shift> shifts,
    List<String> licences,
    List<String> certificates,
    @Nullable LanguageLevel languageLevel,
    @Nullable EducationLevel educationLevel,
    List<String> occupations,
    @Nullable LocalDate closesOn) {

  static final String HOME_REGION = "Rijnmond";

  private static final int MAX_ITEMS = 10;
  private static final int MAX_HOURS = 40;

  /** Times of work; the meaning of each value stands in {@code vacancy.graphqls}. */
  enum Shift {
    DAY("overdag"),
    EVENING("avond"),
    NIGHT("nacht"),
    WEEKEND("weekend"),
    ROTATING("ploegen");

    /** The word in lists and in searches. */
    final String word;

    Shift(String word) {
      this.word = word;
    }
  }

  /** How much Dutch is asked, in the words of the CV. */
  enum LanguageLevel {
    LITTLE("een beetje"),
    FAIR("redelijk"),
    GOOD("goed");

    final String word;

    LanguageLevel(String word) {
      this.word = word;
    }
  }

  /** Education that is asked, from low to high. */
  enum EducationLevel {
    VMBO("vmbo"),
    MBO_2("mbo 2"),
    MBO_3("mbo 3"),
    MBO_4("mbo 4"),
    HBO("hbo"),
    WO("wo");

    final String word;

    EducationLevel(String word) {
      this.word = word;
    }
  }

  /** Bands of hours, by which vacancies are counted. */
  enum Hours {
    UNDER_16(1, 15),
    FROM_16(16, 24),
    FROM_25(25, 31),
    FROM_32(32, MAX_HOURS);

    private final int least;
    private final int most;

    Hours(int least, int most) {
      this.least = least;
      this.most = most;
    }

    boolean touches(VacancyContent content) {
      return content.hoursMin <= most && content.hoursMax >= least;
    }
  }

  /** The same content with its texts cleaned; what is wrong goes to the checks. */
  VacancyContent checked(Checks checks, LocalDate today) {
    checks
        .that(
            hoursMin >= 1 && hoursMin <= MAX_HOURS,
            "hoursMin",
            "Het laagste aantal uren is 1 tot en met 40 per week.")
        .that(
            hoursMax >= hoursMin && hoursMax <= MAX_HOURS,
            "hoursMax",
            "Het hoogste aantal uren is niet lager dan het laagste, en niet meer dan 40.")
        .that(
            closesOn == null || !closesOn.isBefore(today),
            "closesOn",
            "De sluitingsdatum is voorbij. Kies vandaag of later, of laat de datum leeg.");
    String place = checks.optionalText("region", "de regio", region, 80);
    return new VacancyContent(
        checks.text("title", "de functie", title, 120),
        checks.text("employer", "de werkgever", employer, 120),
        checks.text("description", "de omschrijving", description, 5_000),
        checks.text("town", "de plaats", town, 80),
        place == null ? HOME_REGION : place,
        hoursMin,
        hoursMax,
        shifts.stream().distinct().sorted().toList(),
        texts(checks, "licences", "de rijbewijzen", licences).stream()
            .map(licence -> licence.toUpperCase(Locale.ROOT))
            .toList(),
        texts(checks, "certificates", "de certificaten", certificates),
        languageLevel,
        educationLevel,
        texts(checks, "occupations", "de beroepen", occupations),
        closesOn);
  }

  private static List<String> texts(
      Checks checks, String field, String label, List<String> values) {
    checks.that(values.size() <= MAX_ITEMS, field, "Noem bij " + label + " niet meer dan 10.");
    return values.stream()
        .limit(MAX_ITEMS)
        .map(value -> checks.text(field, label, value, 80))
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }
}
