package nl.werkbrug.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * A conversation on one spot of a document, or about the whole.
 *
 * @param id that of its first comment
 * @param version the version it was said about first; the spot stays with it
 * @param resolvedAt null while it is open
 */
record DocumentThread(
    UUID id,
    int number,
    int version,
    @Nullable Spot spot,
    boolean byClient,
    List<Comment> comments,
    @Nullable Instant resolvedAt,
    @Nullable String resolvedBy) {

  boolean isResolved() {
    return resolvedAt != null;
  }

  /**
   * A spot on a page.
   *
   * @param page from 1
   * @param x share of the width from the left, 0 to 1
   * @param y share of the height from the top, 0 to 1
   */
  record Spot(int page, double x, double y) {

    private static final int MAX_PAGE = 10_000;

    boolean isOnAPage() {
      return page >= 1 && page <= MAX_PAGE && x >= 0 && x <= 1 && y >= 0 && y <= 1;
    }
  }

  /** One thing said. */
  record Comment(
      UUID id,
      UUID authorId,
      String author,
      boolean byClient,
      int version,
      String text,
      Instant at) {

    public String initials() {
      return Person.initials(author);
    }
  }
}
