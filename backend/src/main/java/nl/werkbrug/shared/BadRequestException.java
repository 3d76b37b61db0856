package nl.werkbrug.shared;

/**
 * The request cannot be answered as asked; the message is for people, in Dutch, and says nothing
 * about internals.
 */
public final class BadRequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadRequestException(String message) {
    super(message);
  }
}
