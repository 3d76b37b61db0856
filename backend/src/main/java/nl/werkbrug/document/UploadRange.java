package nl.werkbrug.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.shared.BadRequestException;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Content-Range} of an upload: {@code bytes 0-261119/500000}, or {@code bytes
 * *}{@code /500000} to ask how much is there.
 *
 * @param from place of the first byte that is sent; null when only asked
 * @param size of the whole file
 */
record UploadRange(@Nullable Integer from, int size) {

  private static final Pattern SHAPE =
      Pattern.compile("bytes (?:(\\d{1,9})-\\d{1,9}|\\*)/(\\d{1,9})");

  static UploadRange parse(@Nullable String header) {
    Matcher range = SHAPE.matcher(header == null ? "" : header);
    if (!range.matches()) {
      throw new BadRequestException("Zeg met Content-Range welk deel van het bestand komt.");
    }
    String from = range.group(1);
    return new UploadRange(
        from == null ? null : Integer.valueOf(from), Integer.parseInt(range.group(2)));
  }
}
