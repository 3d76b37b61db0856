package nl.werkbrug.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a change answers: the value, or the reasons for which nothing was stored. */
public sealed interface Result<T> {

  record Done<T>(T value) implements Result<T> {}

  record Refused<T>(List<UserError> errors) implements Result<T> {}

  static <T> Result<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Result<T> refused(UserError error) {
    return new Refused<>(List.of(error));
  }

  static <T> Result<T> refused(List<UserError> errors) {
    return new Refused<>(List.copyOf(errors));
  }

  /** The value, or null when refused: the shape of every payload. */
  default @Nullable T orNull() {
    return switch (this) {
      case Done<T> done -> done.value();
      case Refused<T> _ -> null;
    };
  }

  /** The refusals; empty when done. */
  default List<UserError> errors() {
    return switch (this) {
      case Done<T> _ -> List.of();
      case Refused<T> refused -> refused.errors();
    };
  }

  /** One part of the value, or null when refused. */
  default <P> @Nullable P part(Function<? super T, ? extends @Nullable P> part) {
    T value = orNull();
    return value == null ? null : part.apply(value);
  }
}
