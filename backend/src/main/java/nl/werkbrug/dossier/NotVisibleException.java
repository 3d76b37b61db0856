package nl.werkbrug.dossier;

/**
 * A section was read that the caller may not see. It answers as what does not exist; code that asks
 * {@link AccessScope#sees} first never meets it.
 */
public final class NotVisibleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotVisibleException(DossierSection section) {
    super("Not visible: " + section);
  }
}
