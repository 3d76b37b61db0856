package nl.werkbrug.contact;

import nl.werkbrug.contact.MessageBucket.Tail;
import nl.werkbrug.dossier.AccessScope;

/**
 * A conversation as one caller sees it: what GraphQL calls {@code Conversation}. Messages are read
 * through its scope, as far as they are asked for.
 */
record ConversationView(AccessScope scope, Conversation head, Tail tail) {

  public int lastNumber() {
    return tail.lastNumber();
  }

  /** Grows whenever a message was edited or taken back. */
  public int changes() {
    Integer changes = head.changes();
    return changes == null ? 0 : changes;
  }

  /** The side from which the caller looks. */
  MessageSide side() {
    return scope.isClient() ? MessageSide.CLIENT : MessageSide.STAFF;
  }

  MessageSide otherSide() {
    return scope.isClient() ? MessageSide.STAFF : MessageSide.CLIENT;
  }
}
