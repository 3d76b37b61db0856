package nl.werkbrug.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with an input, so that a person hears everything at once.
 *
 * <p>Text is trimmed. Refused are characters that are not text: NUL and other control characters,
 * lone surrogates, and the marks that turn the reading direction (they can make a text read
 * differently from what is stored).
 */
public final class Checks {

  private final List<UserError> errors = new ArrayList<>();

  /** A text that must be there, of at most {@code max} characters. */
  public String text(String field, String label, @Nullable String value, int max) {
    String text = optionalText(field, label, value, max);
    if (text == null && errors.stream().noneMatch(e -> List.of("input", field).equals(e.field()))) {
      errors.add(UserError.invalid(field, "Vul " + label + " in."));
    }
    return text == null ? "" : text;
  }

  /** A text that may be absent: blank becomes null. */
  public @Nullable String optionalText(
      String field, String label, @Nullable String value, int max) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String text = value.strip();
    if (text.codePointCount(0, text.length()) > max) {
      errors.add(
          UserError.invalid(
              field,
              "Maak "
                  + label
                  + " korter: er passen "
                  + max
                  + " tekens in. Wat u schreef, is niet weg."));
      return text.substring(0, Math.min(text.length(), max));
    }
    if (text.codePoints().anyMatch(Checks::isNotText)) {
      errors.add(
          UserError.invalid(
              field,
              "In "
                  + label
                  + " staat een teken dat wij niet kunnen lezen. Typ de tekst opnieuw, zonder plakken."));
    }
    return text;
  }

  /** An id that the caller made: version 7, so that ids sort by time and do not collide. */
  public Checks newId(String field, UUID id) {
    return that(
        id.version() == 7,
        field,
        "Het kenmerk klopt niet. Vernieuw de pagina en probeer het opnieuw.");
  }

  public Checks that(boolean holds, String field, String message) {
    if (!holds) {
      errors.add(UserError.invalid(field, message));
    }
    return this;
  }

  public boolean failed() {
    return !errors.isEmpty();
  }

  public List<UserError> errors() {
    return List.copyOf(errors);
  }

  public <T> Result<T> refusal() {
    return Result.refused(errors);
  }

  private static boolean isNotText(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
      case Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    };
  }
}
