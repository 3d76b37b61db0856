package nl.werkbrug.shared;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Changes whose outcome fits any version of what they change: when somebody else was first, the
 * rule is asked anew on what stands there then.
 */
public final class Retry {

  /** So often in a row somebody else can be first only while something is wrong. */
  private static final int ATTEMPTS = 10;

  private Retry() {}

  /**
   * Tries a change until it is decided.
   *
   * @param attempt reads, decides and stores; empty when somebody else stored something in between
   * @return what was decided, or {@link UserError#stale()} when it never was
   */
  public static <T> Result<T> whenOvertaken(Supplier<Optional<Result<T>>> attempt) {
    for (int tried = 0; tried < ATTEMPTS; tried++) {
      Optional<Result<T>> answer = attempt.get();
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return Result.refused(UserError.stale());
  }
}
