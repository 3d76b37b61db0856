package nl.werkbrug.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be filled in a standing answer, by its Dutch name between braces: a closed list. */
enum QuickField {
  FIRST_NAME("voornaam"),
  NAME("naam"),
  MY_NAME("mijn naam"),
  MY_TEAM("mijn team"),
  MY_PHONE("mijn telefoonnummer"),
  CONTACT_PERSON("contactpersoon"),
  NEXT_APPOINTMENT("volgende afspraak");

  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

  /** What is repeated to who wrote it; anything else is not said back. */
  private static final Pattern WORDS = Pattern.compile("[\\p{L} ]{1,40}");

  private static final Pattern BRACE = Pattern.compile("[{}]");

  private static final Map<String, QuickField> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(each -> each.dutch, Function.identity()));

  private final String dutch;

  QuickField(String dutch) {
    this.dutch = dutch;
  }

  /** As it is written between braces. */
  String dutch() {
    return dutch;
  }

  static List<String> names() {
    return Arrays.stream(values()).map(QuickField::dutch).toList();
  }

  /** Why this text cannot be kept, for a person; null when each of its fields is known. */
  static @Nullable String problemWith(String text) {
    return Stream.concat(
            FIELD
                .matcher(text)
                .results()
                .filter(found -> named(found).isEmpty())
                .map(QuickField::unknown),
            BRACE
                .matcher(FIELD.matcher(text).replaceAll(""))
                .results()
                .map(_ -> "Een haakje past nergens bij."))
        .findFirst()
        .map(
            what ->
                what
                    + " U kunt kiezen uit: "
                    + names().stream()
                        .map(name -> "{" + name + "}")
                        .collect(Collectors.joining(", "))
                    + ".")
        .orElse(null);
  }

  /**
   * The text with what is known filled in, in one go: what is filled in is not looked through for
   * fields again.
   *
   * @param known null for what is not known, which then stands there open, as {@code [voornaam]}
   */
  static String fill(String text, Function<QuickField, @Nullable String> known) {
    return FIELD
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    named(found)
                        .map(
                            field -> {
                              String value = known.apply(field);
                              return value == null ? "[" + field.dutch + "]" : value;
                            })
                        .orElse(found.group())));
  }

  private static String unknown(MatchResult found) {
    return WORDS.matcher(found.group(1)).matches()
        ? "Het veld " + found.group() + " kennen wij niet."
        : "Een veld kennen wij niet.";
  }

  private static Optional<QuickField> named(MatchResult found) {
    return Optional.ofNullable(BY_NAME.get(found.group(1).strip().toLowerCase(Locale.ROOT)));
  }
}
