package nl.werkbrug.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a repository, or one method of it, that works without an access scope on purpose: it holds
 * no client's data, or it makes the scope, or it runs on nobody's behalf.
 *
 * <p>Every use is an exception to the first design idea, so it says why.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Unscoped {

  /** Why no scope is needed, as a sentence. */
  String value();
}
