package nl.werkbrug.pitch;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as a reader sees it, in plain characters, with the way back to the text as it was written:
 * full-width and other digits become 0-9, accents and invisible characters go.
 */
final class PlainText {

  private final StringBuilder plain = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  PlainText(String text) {
    int at = 0;
    while (at < text.length()) {
      int code = text.codePointAt(at);
      int end = at + Character.charCount(code);
      for (char c : plain(code).toCharArray()) {
        append(c, at, end);
      }
      at = end;
    }
  }

  private void append(char c, int start, int end) {
    if (plain.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    starts[plain.length()] = start;
    ends[plain.length()] = end;
    plain.append(c);
  }

  private static String plain(int code) {
    if (Character.isDigit(code)) {
      return String.valueOf(Character.digit(code, 10));
    }
    return switch (Character.getType(code)) {
      case Character.FORMAT, Character.NON_SPACING_MARK -> "";
      case Character.DASH_PUNCTUATION -> "-";
      case Character.SPACE_SEPARATOR -> " ";
      default ->
          Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKD)
              .replaceAll("\\p{Mn}", "");
    };
  }

  /** Where the plain characters {@code from} to {@code until} began in the text as written. */
  int start(int from) {
    return starts[from];
  }

  /** Where they ended; {@code until} is exclusive, as is the answer. */
  int end(int until) {
    return ends[until - 1];
  }

  @Override
  public String toString() {
    return plain.toString();
  }
}
