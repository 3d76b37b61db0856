/** A copy of everything in the database in one file, the same for each engine, and the way back. */
@NullMarked
package nl.werkbrug.platform.backup;

import org.jspecify.annotations.NullMarked;
