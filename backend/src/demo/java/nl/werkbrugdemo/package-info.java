/**
 * The demonstration: a login server that lists its people, and their data. Only there under the
 * profile {@code demo}; outside the application's component scan, so that nothing of it can start
 * by accident.
 */
@NullMarked
package nl.werkbrugdemo;

import org.jspecify.annotations.NullMarked;
