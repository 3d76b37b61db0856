package nl.werkbrug.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.dossier.CardSource;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;

/**
 * One message, or a line of the system. Its id, number, author and moment never change; its words
 * do for a short while, and only by who wrote them.
 *
 * @param id what the sender named it
 * @param number its place in the conversation, from 1; 0 as long as it has none
 * @param authorId null for a line of the system
 * @param authorName null for a line of the system
 * @param authorRole as what a contact person wrote it; null for everybody else
 * @param text empty when it was taken back
 * @param about what it points at; null when at nothing, or when it was taken back
 * @param change null as long as it stands as it was sent
 * @param takeOver only for a line of the system
 */
record Message(
    UUID id,
    int number,
    MessageSide side,
    @Nullable UUID authorId,
    @Nullable String authorName,
    @Nullable ContactRole authorRole,
    String text,
    @Nullable About about,
    Instant at,
    @Nullable Change change,
    @Nullable TakeOver takeOver) {

  /** Long enough for a slip of the pen, too short to rewrite what was agreed. */
  static final Duration CHANGEABLE = Duration.ofMinutes(15);

  /** A thing of the same client. */
  record About(CardSource.Kind kind, UUID id) {}

  /**
   * How it was changed since it was sent; what stood there before is not kept.
   *
   * @param version how many times
   */
  record Change(int version, @Nullable Instant editedAt, @Nullable Instant takenBackAt) {}

  /** Another contact person takes over; the text of the message is a word to the client. */
  record TakeOver(@Nullable String previousName, String nextName) {}

  static Message of(
      UUID id,
      MessageSide side,
      UUID authorId,
      String authorName,
      @Nullable ContactRole authorRole,
      String text,
      @Nullable About about,
      Instant at) {
    return new Message(id, 0, side, authorId, authorName, authorRole, text, about, at, null, null);
  }

  static Message takeOver(UUID id, TakeOver takeOver, String word, Instant at) {
    return new Message(id, 0, MessageSide.SYSTEM, null, null, null, word, null, at, null, takeOver);
  }

  Message numbered(int place) {
    return new Message(
        id, place, side, authorId, authorName, authorRole, text, about, at, change, takeOver);
  }

  int version() {
    return change == null ? 0 : change.version();
  }

  @Nullable Instant editedAt() {
    return change == null ? null : change.editedAt();
  }

  @Nullable Instant takenBackAt() {
    return change == null ? null : change.takenBackAt();
  }

  boolean isTakenBack() {
    return takenBackAt() != null;
  }

  /** Whether this side wrote it and did not take it back. */
  boolean isStandingOf(MessageSide of) {
    return side == of && !isTakenBack();
  }

  /** Until when this person may change it, that last instant included; null when they may not. */
  @Nullable Instant changeableUntil(UUID personId, Instant now) {
    Instant until = at.plus(CHANGEABLE);
    return personId.equals(authorId) && !isTakenBack() && !now.isAfter(until) ? until : null;
  }

  /**
   * Other words on the same place. The same words again are no change, so that a lost answer costs
   * nothing, however late it is asked for again.
   */
  Result<Message> edited(UUID by, String words, int expectedVersion, Instant now) {
    if (!by.equals(authorId)) {
      return Result.refused(notYours());
    }
    if (isTakenBack()) {
      return Result.refused(
          UserError.conflict("Dit bericht is teruggenomen. Stuur een nieuw bericht."));
    }
    if (text.equals(words)) {
      return Result.done(this);
    }
    if (version() != expectedVersion) {
      return Result.refused(UserError.stale());
    }
    if (changeableUntil(by, now) == null) {
      return Result.refused(tooLate());
    }
    return Result.done(with(words, about, new Change(version() + 1, now, null)));
  }

  /** Whatever it said by then, it is gone. */
  Result<Message> takenBack(UUID by, Instant now) {
    if (!by.equals(authorId)) {
      return Result.refused(notYours());
    }
    if (isTakenBack()) {
      return Result.done(this);
    }
    if (changeableUntil(by, now) == null) {
      return Result.refused(tooLate());
    }
    return Result.done(with("", null, new Change(version() + 1, null, now)));
  }

  private Message with(String words, @Nullable About what, Change changed) {
    return new Message(
        id, number, side, authorId, authorName, authorRole, words, what, at, changed, takeOver);
  }

  /**
   * Since when the client waits for an answer once this message is there. What was taken back asks
   * nothing and answers nothing.
   */
  @Nullable Instant unansweredSince(@Nullable Instant before) {
    if (isTakenBack()) {
      return before;
    }
    return switch (side) {
      case CLIENT -> before == null ? at : before;
      case STAFF -> null;
      case SYSTEM -> before;
    };
  }

  private static UserError notYours() {
    return UserError.notAllowed("Alleen wie een bericht schreef, kan het bewerken of terugnemen.");
  }

  private static UserError tooLate() {
    return UserError.conflict(
        "Dit kan tot 15 minuten na het versturen. Stuur een nieuw bericht als er iets niet klopt.");
  }
}
