package nl.werkbrug.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that a person can read: what happened and what to do, in plain Dutch.
 *
 * @param field path of the input field it is about, or null where it is about the whole
 */
public record UserError(UserErrorCode code, String message, @Nullable List<String> field) {

  public static UserError of(UserErrorCode code, String message) {
    return new UserError(code, message, null);
  }

  public static UserError invalid(String field, String message) {
    return new UserError(UserErrorCode.INVALID, message, List.of("input", field));
  }

  /** The same words whether the thing is absent or hidden. */
  public static UserError notFound() {
    return of(
        UserErrorCode.NOT_FOUND, "Wij kunnen dit niet vinden. Ga terug en probeer het opnieuw.");
  }

  public static UserError stale() {
    return of(
        UserErrorCode.STALE,
        "Iemand anders heeft dit net aangepast. Bekijk de nieuwe versie en doe uw aanpassing daarna opnieuw.");
  }

  public static UserError notAllowed(String message) {
    return of(UserErrorCode.NOT_ALLOWED, message);
  }

  public static UserError conflict(String message) {
    return of(UserErrorCode.CONFLICT, message);
  }
}
