package nl.werkbrug.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.dossier.AccessScope;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as one caller sees it: what GraphQL calls {@code Conversation}. Each part is read
 * through its scope once, when the first field asks for it.
 */
final class ConversationView {

  private final AccessScope scope;
  private final ConversationRepository repository;
  private final int atLeast;
  private @Nullable Conversation head;
  private @Nullable MessageBucket last;
  private boolean lookedForLast;

  /**
   * @param atLeast how many messages there are, or fewer: a hint where to look
   */
  ConversationView(AccessScope scope, ConversationRepository repository, int atLeast) {
    this.scope = scope;
    this.repository = repository;
    this.atLeast = atLeast;
  }

  AccessScope scope() {
    return scope;
  }

  synchronized Conversation head() {
    if (head == null) {
      head = repository.head(scope);
    }
    return head;
  }

  /** The bucket with the newest message; empty when nothing was said yet. */
  synchronized Optional<MessageBucket> last() {
    if (!lookedForLast) {
      last = repository.lastBucket(scope, atLeast).orElse(null);
      lookedForLast = true;
    }
    return Optional.ofNullable(last);
  }

  @Nullable Instant unansweredSince() {
    return last().map(MessageBucket::unansweredSince).orElse(null);
  }

  /** The messages from one number up to another, oldest first. */
  List<Message> messages(int from, int upTo) {
    return last()
        .filter(bucket -> from >= MessageBucket.firstNumber(bucket.no()))
        .map(bucket -> bucket.messages(from, upTo))
        .orElseGet(() -> repository.messages(scope, from, upTo));
  }

  public int lastNumber() {
    return last().map(MessageBucket::lastNumber).orElse(0);
  }

  /** Grows whenever a message was edited or taken back. */
  public int changes() {
    return head().changed();
  }

  /** The side from which the caller looks. */
  MessageSide side() {
    return MessageSide.of(scope);
  }

  MessageSide otherSide() {
    return scope.isClient() ? MessageSide.STAFF : MessageSide.CLIENT;
  }
}
