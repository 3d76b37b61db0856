/**
 * The employer's world: public pitches, and the questions employers ask about them.
 *
 * <p>Nothing here knows a dossier, a client or the private side of a pitch; no import, no id and no
 * query leads there. What is in this package was generalised and checked before it came in.
 */
@NullMarked
package nl.werkbrug.pitch.market;

import org.jspecify.annotations.NullMarked;
