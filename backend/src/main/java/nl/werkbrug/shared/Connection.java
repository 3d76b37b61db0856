package nl.werkbrug.shared;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, in the shape of the GraphQL cursor connections specification. Pages only go
 * forward.
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo) {

  public static final int MAX_PAGE = 100;

  public record Edge<T>(String cursor, T node) {}

  public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

  /**
   * Builds a page from one item more than asked: whether that one exists says whether there is a
   * next page.
   *
   * @param key what the list is sorted by; it becomes the opaque cursor
   */
  public static <T> Connection<T> of(List<T> oneMoreThanAsked, int first, Function<T, String> key) {
    List<Edge<T>> edges =
        oneMoreThanAsked.stream()
            .limit(first)
            .map(item -> new Edge<>(encode(key.apply(item)), item))
            .toList();
    String end = edges.isEmpty() ? null : edges.getLast().cursor();
    return new Connection<>(edges, new PageInfo(oneMoreThanAsked.size() > first, end));
  }

  /** The same page with every item shown differently. */
  public <R> Connection<R> map(Function<? super T, ? extends R> show) {
    return new Connection<>(
        edges.stream().map(edge -> new Edge<R>(edge.cursor(), show.apply(edge.node()))).toList(),
        pageInfo);
  }

  /** The page size, when it is one that can be asked. */
  public static int first(int first) {
    if (first < 1 || first > MAX_PAGE) {
      throw new BadRequestException("Vraag 1 tot en met 100 regels tegelijk (first).");
    }
    return first;
  }

  /** The key in a cursor that this class made; anything else is a bad request. */
  public static @Nullable String key(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      throw noSuchPlace();
    }
  }

  /**
   * What a list is sorted by, read from a cursor that this class made.
   *
   * @param read reads the key; what it cannot read is a bad request
   */
  public static <K> @Nullable K key(@Nullable String cursor, Function<String, K> read) {
    String key = key(cursor);
    try {
      return key == null ? null : read.apply(key);
    } catch (DateTimeException | IllegalArgumentException _) {
      throw noSuchPlace();
    }
  }

  /** The id in a cursor over a list that is sorted by id. */
  public static @Nullable UUID idKey(@Nullable String cursor) {
    return key(cursor, UUID::fromString);
  }

  private static BadRequestException noSuchPlace() {
    return new BadRequestException(
        "Deze plaats in de lijst bestaat niet (after). Begin opnieuw bij het begin.");
  }

  private static String encode(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }
}
