/** Files to keep or to print, drawn so that a screen reader can read them too. */
@NullMarked
package nl.werkbrug.platform.pdf;

import org.jspecify.annotations.NullMarked;
