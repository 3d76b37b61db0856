package nl.werkbrug.pitch;

import nl.werkbrug.pitch.market.PitchAttributes;

/**
 * What the candidate wrote.
 *
 * @param attributes with nothing left out
 * @param text may hold anything while it is a draft
 */
record PitchContent(PitchAttributes attributes, String text) {

  static final int MAX_TEXT = 600;

  /** Fewer words say nothing to an employer. */
  static final int MIN_TEXT = 40;
}
