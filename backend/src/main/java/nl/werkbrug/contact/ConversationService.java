package nl.werkbrug.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkbrug.contact.MessageBucket.Tail;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.CardSource;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.Retry;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class ConversationService {

  /** How many messages one catch-up brings; whoever missed more asks again. */
  static final int MAX_CATCH_UP = 100;

  static final int MAX_TEXT = 4_000;
  private static final String TEXT = "uw bericht";

  /** For a change that is on its way, and for clocks of instances that do not quite agree. */
  private static final Duration SLACK = Duration.ofMinutes(1);

  private final Dossiers dossiers;
  private final ConversationRepository repository;
  private final OutboxRelay relay;
  private final MessageCards cards;
  private final TeamPromises promises;
  private final Clock clock;

  ConversationService(
      Dossiers dossiers,
      ConversationRepository repository,
      OutboxRelay relay,
      MessageCards cards,
      TeamPromises promises,
      Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.relay = relay;
    this.cards = cards;
    this.promises = promises;
    this.clock = clock;
  }

  /**
   * One page.
   *
   * @param before null at the beginning of the conversation
   */
  record Page(List<MessageView> messages, @Nullable Integer before) {}

  /** The conversation as the caller may see it now. */
  Optional<ConversationView> conversation(Caller caller, UUID dossierId) {
    return dossiers.view(caller, dossierId).flatMap(this::conversation);
  }

  Optional<ConversationView> conversation(DossierView dossier) {
    return dossier.scope().sees(DossierSection.CONVERSATION)
        ? Optional.of(view(dossier))
        : Optional.empty();
  }

  /** Counts as seen at once, though each part is only read when it is asked for. */
  private ConversationView view(DossierView dossier) {
    dossier.scope().record(DossierSection.CONVERSATION);
    return new ConversationView(dossier.scope(), repository, dossier.messagesAtLeast());
  }

  /** How a conversation stands, for who listens: without its messages. */
  record Standing(Conversation head, Tail tail) {}

  /** How it stands, as the caller may see it now. */
  Optional<Standing> standing(Caller caller, UUID dossierId) {
    return dossiers
        .scope(caller, dossierId)
        .filter(scope -> scope.sees(DossierSection.CONVERSATION))
        .map(
            scope -> {
              Conversation head = repository.head(scope);
              return new Standing(head, repository.tail(scope, head));
            });
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
    return new Page(views(conversation, first, last), first == 1 ? null : first);
  }

  List<MessageView> messagesAfter(ConversationView conversation, int number) {
    int from = Math.max(number, 0) + 1;
    int upTo = (int) Math.min(conversation.lastNumber(), (long) from + MAX_CATCH_UP - 1);
    return views(conversation, from, upTo);
  }

  private List<MessageView> views(ConversationView conversation, int from, int upTo) {
    Instant now = clock.instant();
    return conversation.messages(from, upTo).stream()
        .map(message -> new MessageView(conversation.scope(), message, now))
        .toList();
  }

  /** What the messages of one caller point at, as far as the caller sees it now. */
  Map<Message.About, CardSource.Card> cards(AccessScope scope, List<MessageView> messages) {
    return cards.of(
        scope,
        messages.stream().flatMap(view -> Stream.ofNullable(view.message().about())).toList());
  }

  /** Up to which number no message can change any more. */
  int settledUpTo(ConversationView conversation) {
    Instant settled = clock.instant().minus(Message.CHANGEABLE).minus(SLACK);
    return conversation
        .last()
        .map(last -> repository.lastBefore(conversation.scope(), last, settled))
        .orElse(0);
  }

  int unread(ConversationView conversation) {
    int read = conversation.head().side(conversation.side()).readUpTo();
    return (int)
        conversation.messages(read + 1, conversation.lastNumber()).stream()
            .filter(message -> message.isStandingOf(conversation.otherSide()))
            .count();
  }

  @Nullable AnswerPromise promise(ConversationView conversation) {
    Instant since = conversation.unansweredSince();
    Summary.Due due = promises.due(conversation.scope().dossierId(), since);
    return since == null || due == null ? null : AnswerPromise.of(since, due, clock.instant());
  }

  Result<MessageView> send(Caller caller, ConversationController.SendInput input) {
    return dossiers.changeOf(
        caller,
        input.dossierId(),
        DossierSection.CONVERSATION,
        dossier -> {
          AccessScope scope = dossier.scope();
          Checks checks = new Checks().newId("id", input.id());
          Message.About about = input.about();
          String text = words(checks, input.text(), about);
          if (checks.failed()) {
            return checks.refusal();
          }
          if (about != null && cards.of(scope, List.of(about)).isEmpty()) {
            return Result.refused(UserError.notFound());
          }
          Message stored =
              repository.append(
                  scope,
                  Message.of(
                      input.id(),
                      MessageSide.of(scope),
                      caller.personId(),
                      caller.name(),
                      scope.contactRole(),
                      text,
                      about,
                      clock.instant()),
                  dossier.messagesAtLeast());
          relay.relay(MessageBucket.class, MessageBucket.idOf(scope.dossierId(), stored));
          return caller.personId().equals(stored.authorId())
              ? Result.done(new MessageView(scope, stored, clock.instant()))
              : Result.refused(UserError.notFound());
        });
  }

  /** What points at something can say it without words. */
  private static String words(Checks checks, String said, Message.@Nullable About about) {
    if (about == null) {
      return checks.text("text", TEXT, said, MAX_TEXT);
    }
    String text = checks.optionalText("text", TEXT, said, MAX_TEXT);
    return text == null ? "" : text;
  }

  Result<MessageView> edit(Caller caller, ConversationController.EditInput input) {
    return change(
        caller,
        input.dossierId(),
        input.id(),
        message -> {
          Checks checks = new Checks();
          String text = words(checks, input.text(), message.about());
          return checks.failed()
              ? checks.refusal()
              : message.edited(caller.personId(), text, input.expectedVersion(), clock.instant());
        });
  }

  /** Fits any version: whoever takes a message back, takes back what it says by then. */
  Result<MessageView> takeBack(Caller caller, ConversationController.TakeBackInput input) {
    return change(
        caller,
        input.dossierId(),
        input.id(),
        message -> message.takenBack(caller.personId(), clock.instant()));
  }

  private Result<MessageView> change(
      Caller caller, UUID dossierId, UUID messageId, Function<Message, Result<Message>> rule) {
    return dossiers.change(
        caller,
        dossierId,
        DossierSection.CONVERSATION,
        scope -> Retry.whenOvertaken(() -> change(scope, messageId, rule)));
  }

  private Optional<Result<MessageView>> change(
      AccessScope scope, UUID messageId, Function<Message, Result<Message>> rule) {
    MessageBucket bucket = repository.bucketOf(scope, messageId).orElse(null);
    Message before = bucket == null ? null : bucket.message(messageId).orElse(null);
    if (bucket == null || before == null) {
      return Optional.of(Result.refused(UserError.notFound()));
    }
    return switch (rule.apply(before)) {
      case Result.Refused<Message> refused -> Optional.of(Result.refused(refused.errors()));
      case Result.Done<Message>(Message after) ->
          after.equals(before) || store(scope, bucket, after)
              ? Optional.of(Result.done(new MessageView(scope, after, clock.instant())))
              : Optional.empty();
    };
  }

  private boolean store(AccessScope scope, MessageBucket before, Message after) {
    var event = MessageChanged.of(scope.dossierId(), after, scope.caller(), clock.instant());
    boolean stored = repository.change(scope, before, after, event);
    if (stored) {
      relay.relay(MessageBucket.class, before.id());
    }
    return stored;
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
    return dossiers.changeOf(
        caller,
        dossierId,
        DossierSection.CONVERSATION,
        dossier -> {
          ConversationView conversation = view(dossier);
          if (upToNumber < 1 || upToNumber > conversation.lastNumber()) {
            return Result.refused(
                UserError.invalid(
                    "upToNumber", "Dit bericht is er niet. Vernieuw de pagina en kijk opnieuw."));
          }
          MessageSide side = conversation.side();
          var event = new ConversationRead(UUID.randomUUID(), dossierId, clock.instant(), side);
          if (mark.upTo(dossier.scope(), side, upToNumber, event)) {
            relay.relay(Conversation.class, dossierId);
          }
          // How far both sides are is only read when the answer is made: after the mark.
          return Result.done(conversation);
        });
  }
}
