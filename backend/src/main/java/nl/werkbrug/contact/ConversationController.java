package nl.werkbrug.contact;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.contact.Conversation.Side;
import nl.werkbrug.dossier.CardSource;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Controller
class ConversationController {

  record SendInput(UUID id, UUID dossierId, String text, Message.@Nullable About about) {}

  record EditInput(UUID id, UUID dossierId, String text, int expectedVersion) {}

  record TakeBackInput(UUID id, UUID dossierId) {}

  record MessagePayload(@Nullable MessageView message, List<UserError> userErrors) {
    static MessagePayload of(Result<MessageView> result) {
      return new MessagePayload(result.orNull(), result.errors());
    }
  }

  /** What a message points at, with what stands on its card. */
  record MessageCard(
      CardSource.Kind kind,
      UUID id,
      String title,
      @Nullable String line,
      @Nullable Instant at,
      @Nullable UUID pictureId) {
    static MessageCard of(Message.About about, CardSource.Card card) {
      return new MessageCard(
          about.kind(), about.id(), card.title(), card.line(), card.at(), card.pictureId());
    }
  }

  record MarkInput(UUID dossierId, int upToNumber) {}

  record MarkPayload(@Nullable ConversationView conversation, List<UserError> userErrors) {
    static MarkPayload of(Result<ConversationView> result) {
      return new MarkPayload(result.orNull(), result.errors());
    }
  }

  record ConversationChange(UUID dossierId, int lastNumber, int changes, Side client, Side staff) {
    static ConversationChange of(UUID dossierId, ConversationService.Standing now) {
      Conversation head = now.head();
      return new ConversationChange(
          dossierId, now.tail().lastNumber(), head.changed(), head.client(), head.staff());
    }
  }

  private final Dossiers dossiers;
  private final ConversationService service;

  ConversationController(Dossiers dossiers, ConversationService service) {
    this.dossiers = dossiers;
    this.service = service;
  }

  @QueryMapping
  @Nullable ConversationView conversation(@Argument UUID dossierId, Caller caller) {
    return service.conversation(caller, dossierId).orElse(null);
  }

  @SchemaMapping(typeName = "Dossier", field = "conversation")
  @Nullable ConversationView conversationOf(DossierView dossier) {
    return service.conversation(dossier).orElse(null);
  }

  @MutationMapping
  MessagePayload messageSend(@Argument SendInput input, Caller caller) {
    return MessagePayload.of(service.send(caller, input));
  }

  @MutationMapping
  MessagePayload messageEdit(@Argument EditInput input, Caller caller) {
    return MessagePayload.of(service.edit(caller, input));
  }

  @MutationMapping
  MessagePayload messageTakeBack(@Argument TakeBackInput input, Caller caller) {
    return MessagePayload.of(service.takeBack(caller, input));
  }

  @MutationMapping
  MarkPayload conversationMarkReceived(@Argument MarkInput input, Caller caller) {
    return MarkPayload.of(service.markReceived(caller, input.dossierId(), input.upToNumber()));
  }

  @MutationMapping
  MarkPayload conversationMarkRead(@Argument MarkInput input, Caller caller) {
    return MarkPayload.of(service.markRead(caller, input.dossierId(), input.upToNumber()));
  }

  /** The first hint tells how it stands, for what happened while the socket was being opened. */
  @SubscriptionMapping
  Flux<ConversationChange> conversationChanged(@Argument UUID dossierId, Caller caller) {
    Mono<ConversationChange> now =
        Mono.defer(() -> Mono.justOrEmpty(service.standing(caller, dossierId)))
            .map(standing -> ConversationChange.of(dossierId, standing))
            .subscribeOn(Schedulers.boundedElastic());
    return Flux.merge(
            dossiers.signals(caller, dossierId, DossierSection.CONVERSATION).concatMap(_ -> now),
            now)
        .distinctUntilChanged();
  }

  @SchemaMapping(typeName = "Conversation")
  UUID dossierId(ConversationView conversation) {
    return conversation.scope().dossierId();
  }

  @SchemaMapping(typeName = "Conversation")
  ConversationService.Page page(ConversationView conversation, @Argument @Nullable Integer before) {
    return service.page(conversation, before);
  }

  @SchemaMapping(typeName = "Conversation")
  List<MessageView> messages(ConversationView conversation, @Argument int afterNumber) {
    return service.messagesAfter(conversation, afterNumber);
  }

  @SchemaMapping(typeName = "Conversation")
  Side client(ConversationView conversation) {
    return conversation.head().client();
  }

  @SchemaMapping(typeName = "Conversation")
  Side staff(ConversationView conversation) {
    return conversation.head().staff();
  }

  @SchemaMapping(typeName = "Conversation")
  int unread(ConversationView conversation) {
    return service.unread(conversation);
  }

  @SchemaMapping(typeName = "Conversation")
  @Nullable AnswerPromise promise(ConversationView conversation) {
    return service.promise(conversation);
  }

  @SchemaMapping(typeName = "Conversation")
  int settledUpTo(ConversationView conversation) {
    return service.settledUpTo(conversation);
  }

  /** The cards of all messages of an answer at once; none where the caller may not see it. */
  @BatchMapping(typeName = "Message")
  Map<MessageView, MessageCard> about(List<MessageView> messages) {
    Map<MessageView, MessageCard> found = new HashMap<>();
    messages.stream()
        .collect(Collectors.groupingBy(MessageView::scope))
        .forEach(
            (scope, ofOne) -> {
              Map<Message.About, CardSource.Card> cards = service.cards(scope, ofOne);
              for (MessageView view : ofOne) {
                Message.About about = view.message().about();
                CardSource.Card card = about == null ? null : cards.get(about);
                if (about != null && card != null) {
                  found.put(view, MessageCard.of(about, card));
                }
              }
            });
    return found;
  }
}
