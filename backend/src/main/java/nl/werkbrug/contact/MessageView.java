package nl.werkbrug.contact;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * A message as one caller sees it now: what GraphQL calls {@code Message}. The card of what it
 * points at is read through the same scope, as far as it is asked for.
 */
record MessageView(AccessScope scope, Message message, Instant now) {

  public UUID id() {
    return message.id();
  }

  public int number() {
    return message.number();
  }

  public MessageSide side() {
    return message.side();
  }

  public @Nullable String authorName() {
    return message.authorName();
  }

  public @Nullable String authorInitials() {
    String name = message.authorName();
    return name == null ? null : Person.initials(name);
  }

  public @Nullable ContactRole authorRole() {
    return message.authorRole();
  }

  public String text() {
    return message.text();
  }

  public Instant at() {
    return message.at();
  }

  public Message.@Nullable TakeOver takeOver() {
    return message.takeOver();
  }

  public int version() {
    return message.version();
  }

  public @Nullable Instant editedAt() {
    return message.editedAt();
  }

  public @Nullable Instant takenBackAt() {
    return message.takenBackAt();
  }

  public @Nullable Instant changeableUntil() {
    return message.changeableUntil(scope.caller().personId(), now);
  }
}
