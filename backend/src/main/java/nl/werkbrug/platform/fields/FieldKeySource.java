package nl.werkbrug.platform.fields;

import java.util.List;

/** Brings keys where none are set, such as in the demonstration. */
@FunctionalInterface
public interface FieldKeySource {

  /** In the form of the setting {@code werkbrug.fields.keys}. */
  List<String> keys();
}
