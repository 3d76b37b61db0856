package nl.werkbrug.audit;

/** What was read could not be written down, so it may not leave. */
class NotLoggedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotLoggedException(Throwable cause) {
    super("The access log cannot be written", cause);
  }
}
