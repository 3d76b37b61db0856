package nl.werkbrug.shared;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks through a paged list without holding more than one page of it. */
public final class Pages {

  /** How many items a page holds. */
  public static final int SIZE = 100;

  private Pages() {}

  /**
   * Everything in a list, read page by page while it is used.
   *
   * @param page gives up to {@link #SIZE} items behind the last one seen; null for the first page
   */
  public static <T> Stream<T> all(Function<@Nullable T, List<T>> page) {
    return Stream.iterate(
            page.apply(null),
            items -> !items.isEmpty(),
            items -> items.size() < SIZE ? List.<T>of() : page.apply(items.getLast()))
        .flatMap(List::stream);
  }
}
