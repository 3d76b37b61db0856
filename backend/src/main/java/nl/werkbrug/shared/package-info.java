/**
 * What every module shares: results that can be refusals, receipts, pages, checks of what people
 * send, and the calendar.
 *
 * <p>Used by all modules; knows none of them and no framework beyond plain Java.
 */
@NullMarked
package nl.werkbrug.shared;

import org.jspecify.annotations.NullMarked;
