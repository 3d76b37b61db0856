/**
 * Fields that are stored encrypted, with keys from outside the database.
 *
 * <p>A copy of the database without the keys tells nothing of them. Keys can be replaced: a new one
 * encrypts from then on, the older ones still read until everything was encrypted anew.
 */
@NullMarked
package nl.werkbrug.platform.fields;

import org.jspecify.annotations.NullMarked;
