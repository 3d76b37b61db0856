package nl.werkbrug.contact;

import java.util.List;
import java.util.UUID;
import nl.werkbrug.contact.Conversation.Side;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Person;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
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

  record SendInput(UUID id, UUID dossierId, String text) {}

  record SendPayload(@Nullable Message message, List<UserError> userErrors) {}

  record MarkInput(UUID dossierId, int upToNumber) {}

  record MarkPayload(@Nullable ConversationView conversation, List<UserError> userErrors) {
    static MarkPayload of(Result<ConversationView> result) {
      return new MarkPayload(result.orNull(), result.errors());
    }
  }

  record ConversationChange(UUID dossierId, int lastNumber, Side client, Side staff) {
    static ConversationChange of(ConversationView now) {
      return new ConversationChange(
          now.scope().dossierId(), now.lastNumber(), now.head().client(), now.head().staff());
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
    return service.conversation(dossier.scope()).orElse(null);
  }

  @MutationMapping
  SendPayload messageSend(@Argument SendInput input, Caller caller) {
    Result<Message> result = service.send(caller, input);
    return new SendPayload(result.orNull(), result.errors());
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
        Mono.defer(() -> Mono.justOrEmpty(service.conversation(caller, dossierId)))
            .map(ConversationChange::of)
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
  List<Message> messages(ConversationView conversation, @Argument int afterNumber) {
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

  @SchemaMapping(typeName = "Message")
  @Nullable String authorInitials(Message message) {
    String name = message.authorName();
    return name == null ? null : Person.initials(name);
  }
}
