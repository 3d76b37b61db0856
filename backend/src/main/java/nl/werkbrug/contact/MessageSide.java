package nl.werkbrug.contact;

import nl.werkbrug.dossier.AccessScope;

/** From which side a message comes; the meaning of each stands in {@code contact.graphqls}. */
public enum MessageSide {
  CLIENT,
  STAFF,
  SYSTEM;

  /** The side from which somebody looks at a conversation. */
  static MessageSide of(AccessScope scope) {
    return scope.isClient() ? CLIENT : STAFF;
  }
}
