package nl.werkbrug.contact;

/** From which side a message comes; the meaning of each stands in {@code contact.graphqls}. */
public enum MessageSide {
  CLIENT,
  STAFF,
  SYSTEM
}
