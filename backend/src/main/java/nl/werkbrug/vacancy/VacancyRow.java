package nl.werkbrug.vacancy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.Weeks;
import nl.werkbrug.vacancy.VacancyContent.EducationLevel;
import nl.werkbrug.vacancy.VacancyContent.LanguageLevel;
import nl.werkbrug.vacancy.VacancyContent.Shift;
import org.jspecify.annotations.Nullable;

/**
 * One vacancy of a list as it was written.
 *
 * @param number the first vacancy is 1
 * @param values by Dutch field name; a field that is not a list has one value
 */
record VacancyRow(int number, Map<String, List<String>> values) {

  static final Set<String> MANDATORY =
      Set.of(
          "referentie", "functie", "werkgever", "omschrijving", "plaats", "uren_min", "uren_max");

  static final Set<String> LISTS = Set.of("werktijden", "rijbewijzen", "certificaten", "beroepen");

  private static final Set<String> OPTIONAL =
      Set.of("regio", "taalniveau", "opleidingsniveau", "sluit_op", "geplaatst_op", "status");

  private static final Map<String, VacancyStatus> STATUS =
      Map.of(
          "open", VacancyStatus.OPEN,
          "vervuld", VacancyStatus.FILLED,
          "ingetrokken", VacancyStatus.WITHDRAWN);

  private static final DateTimeFormatter DUTCH_DATE =
      DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

  static boolean knows(String name) {
    return Stream.of(MANDATORY, LISTS, OPTIONAL).anyMatch(names -> names.contains(name(name)));
  }

  static String name(String written) {
    return written.strip().toLowerCase(Locale.ROOT);
  }

  @Nullable String reference() {
    String reference = first("referentie");
    return reference.isEmpty() ? null : reference;
  }

  /** The vacancy that the row describes, or everything that is wrong with it. */
  Result<Vacancy> vacancy(VacancySource source, Instant now) {
    Checks checks = new Checks();
    LocalDate today = Weeks.day(now);
    List<String> unknown = values.keySet().stream().filter(it -> !knows(it)).sorted().toList();
    checks.that(
        unknown.isEmpty(),
        "velden",
        "Deze velden kennen wij niet: " + String.join(", ", unknown) + ".");
    String reference = checks.text("referentie", "de referentie", first("referentie"), 100);
    LocalDate published = date(checks, "geplaatst_op");
    checks.that(
        published == null || !published.isAfter(today),
        "geplaatst_op",
        "geplaatst_op: deze dag moet nog komen.");
    VacancyContent content = content(checks).checked(checks, today);
    VacancyStatus status = choice(checks, "status", STATUS);
    if (checks.failed()) {
      return checks.refusal();
    }
    return Result.done(
        Vacancy.listed(
            source,
            reference,
            content,
            status == null ? VacancyStatus.OPEN : status,
            published == null ? now : Weeks.start(published),
            now));
  }

  private VacancyContent content(Checks checks) {
    return new VacancyContent(
        first("functie"),
        first("werkgever"),
        first("omschrijving"),
        first("plaats"),
        first("regio"),
        number(checks, "uren_min"),
        number(checks, "uren_max"),
        all("werktijden").stream()
            .map(word -> choice(checks, "werktijden", word, byWord(Shift.values(), it -> it.word)))
            .filter(Objects::nonNull)
            .toList(),
        all("rijbewijzen"),
        all("certificaten"),
        choice(checks, "taalniveau", byWord(LanguageLevel.values(), it -> it.word)),
        choice(checks, "opleidingsniveau", byWord(EducationLevel.values(), it -> it.word)),
        all("beroepen"),
        date(checks, "sluit_op"));
  }

  private String first(String field) {
    List<String> found = values.getOrDefault(field, List.of());
    return found.isEmpty() ? "" : found.getFirst().strip();
  }

  private List<String> all(String field) {
    return values.getOrDefault(field, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private int number(Checks checks, String field) {
    String text = first(field);
    boolean isNumber = text.matches("\\d{1,3}");
    checks.that(
        isNumber, field, field + ": vul een heel getal in, zonder komma. Er staat: " + shown(text));
    return isNumber ? Integer.parseInt(text) : 1;
  }

  private @Nullable LocalDate date(Checks checks, String field) {
    String text = first(field);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return text.matches("\\d{4}-.*") ? LocalDate.parse(text) : LocalDate.parse(text, DUTCH_DATE);
    } catch (DateTimeException _) {
      checks.that(
          false,
          field,
          field
              + ": deze datum bestaat niet. Schrijf 2026-03-31 of 31-3-2026. Er staat: "
              + shown(text));
      return null;
    }
  }

  private <T> @Nullable T choice(Checks checks, String field, Map<String, T> choices) {
    String text = first(field);
    return text.isEmpty() ? null : choice(checks, field, text, choices);
  }

  private static <T> @Nullable T choice(
      Checks checks, String field, String text, Map<String, T> choices) {
    T chosen = choices.get(text.toLowerCase(Locale.ROOT));
    checks.that(
        chosen != null,
        field,
        field
            + ": kies uit "
            + choices.keySet().stream().sorted().collect(Collectors.joining(", "))
            + ". Er staat: "
            + shown(text));
    return chosen;
  }

  private static <T> Map<String, T> byWord(T[] values, Function<T, String> word) {
    return Arrays.stream(values).collect(Collectors.toMap(word, Function.identity()));
  }

  private static String shown(String text) {
    return text.isEmpty() ? "niets." : "“" + text.substring(0, Math.min(40, text.length())) + "”.";
  }
}
