package nl.werkbrug.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A repository method that serves upkeep (summaries, progress, sweeps) and not a person: it takes
 * no access scope, and what it reads never leaves the application as such. Only listeners may call
 * it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Upkeep {
  /** Why no scope is needed here. */
  String value();
}
