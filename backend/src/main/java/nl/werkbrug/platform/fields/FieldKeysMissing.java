package nl.werkbrug.platform.fields;

/** The keys are not there, or are no keys. */
final class FieldKeysMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FieldKeysMissing(String message) {
    super(message);
  }
}
