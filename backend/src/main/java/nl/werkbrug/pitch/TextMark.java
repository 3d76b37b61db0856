package nl.werkbrug.pitch;

/**
 * A passage that cannot stand in a pitch.
 *
 * @param start of the passage, in UTF-16 units from the beginning of the text
 * @param end just behind it
 */
record TextMark(int start, int end, MarkKind kind) {

  public String reason() {
    return kind.reason();
  }

  public String proposal() {
    return kind.proposal();
  }

  boolean overlaps(TextMark other) {
    return start < other.end && other.start < end;
  }
}
