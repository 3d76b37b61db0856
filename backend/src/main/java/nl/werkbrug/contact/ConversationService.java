package nl.werkbrug.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class ConversationService {

  /** How many messages one catch-up brings; whoever missed more asks again. */
  static final int MAX_CATCH_UP = 100;

  private static final int MAX_TEXT = 4_000;

  private final Dossiers dossiers;
  private final ConversationRepository repository;
  private final OutboxRelay relay;
  private final OfficeHours hours;
  private final Clock clock;

  ConversationService(
      Dossiers dossiers,
      ConversationRepository repository,
      OutboxRelay relay,
      OfficeHours hours,
      Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.relay = relay;
    this.hours = hours;
    this.clock = clock;
  }

  /**
   * One page.
   *
   * @param before null at the beginning of the conversation
   */
  record Page(List<Message> messages, @Nullable Integer before) {}

  /** The conversation as the caller may see it now. */
  Optional<ConversationView> conversation(Caller caller, UUID dossierId) {
    return dossiers.scope(caller, dossierId).flatMap(this::conversation);
  }

  Optional<ConversationView> conversation(AccessScope scope) {
    return scope.sees(DossierSection.CONVERSATION) ? Optional.of(view(scope)) : Optional.empty();
  }

  private ConversationView view(AccessScope scope) {
    return new ConversationView(scope, repository.head(scope), repository.tail(scope));
  }

  /** The bucket that holds the newest message below {@code before}, as far as it lies below. */
  Page page(ConversationView conversation, @Nullable Integer before) {
    int last =
        before == null
            ? conversation.lastNumber()
            : Math.min(before - 1, conversation.lastNumber());
    if (last < 1) {
      return new Page(List.of(), null);
    }
    int first = MessageBucket.firstNumber(MessageBucket.noOf(last));
    return new Page(
        repository.messages(conversation.scope(), first, last), first == 1 ? null : first);
  }

  List<Message> messagesAfter(ConversationView conversation, int number) {
    int from = Math.max(number, 0) + 1;
    int upTo = (int) Math.min(conversation.lastNumber(), (long) from + MAX_CATCH_UP - 1);
    return repository.messages(conversation.scope(), from, upTo);
  }

  int unread(ConversationView conversation) {
    return repository.countAfter(
        conversation.scope(),
        conversation.otherSide(),
        conversation.head().side(conversation.side()).readUpTo(),
        conversation.lastNumber());
  }

  @Nullable AnswerPromise promise(ConversationView conversation) {
    Instant since = conversation.tail().unansweredSince();
    return since == null ? null : AnswerPromise.of(since, hours, clock.instant());
  }

  Result<Message> send(Caller caller, ConversationController.SendInput input) {
    return dossiers.change(
        caller,
        input.dossierId(),
        DossierSection.CONVERSATION,
        scope -> {
          Checks checks = new Checks().newId("id", input.id());
          String text = checks.text("text", "uw bericht", input.text(), MAX_TEXT);
          if (checks.failed()) {
            return checks.refusal();
          }
          Message stored =
              repository.append(
                  scope,
                  new Message(
                      input.id(),
                      0,
                      scope.isClient() ? MessageSide.CLIENT : MessageSide.STAFF,
                      caller.personId(),
                      caller.name(),
                      text,
                      clock.instant(),
                      null));
          relay.relay(MessageBucket.class, MessageBucket.idOf(scope.dossierId(), stored));
          return caller.personId().equals(stored.authorId())
              ? Result.done(stored)
              : Result.refused(UserError.notFound());
        });
  }

  Result<ConversationView> markReceived(Caller caller, UUID dossierId, int upToNumber) {
    return mark(caller, dossierId, upToNumber, repository::markReceived);
  }

  Result<ConversationView> markRead(Caller caller, UUID dossierId, int upToNumber) {
    return mark(caller, dossierId, upToNumber, repository::markRead);
  }

  private interface Mark {
    boolean upTo(AccessScope scope, MessageSide side, int number, ConversationRead event);
  }

  private Result<ConversationView> mark(Caller caller, UUID dossierId, int upToNumber, Mark mark) {
    return dossiers.change(
        caller,
        dossierId,
        DossierSection.CONVERSATION,
        scope -> {
          ConversationView conversation = view(scope);
          if (upToNumber < 1 || upToNumber > conversation.lastNumber()) {
            return Result.refused(
                UserError.invalid(
                    "upToNumber", "Dit bericht is er niet. Vernieuw de pagina en kijk opnieuw."));
          }
          MessageSide side = conversation.side();
          var event = new ConversationRead(UUID.randomUUID(), dossierId, clock.instant(), side);
          if (mark.upTo(scope, side, upToNumber, event)) {
            relay.relay(Conversation.class, dossierId);
          }
          return Result.done(view(scope));
        });
  }
}
