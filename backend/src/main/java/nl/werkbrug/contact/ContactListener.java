package nl.werkbrug.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.appointment.AppointmentTookPlace;
import nl.werkbrug.contact.Message.TakeOver;
import nl.werkbrug.contact.MessageBucket.Tail;
import nl.werkbrug.dossier.ContactPersonChanged;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.platform.OutboxRelay;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the list row, counts chat as contact, and tells in the conversation who takes over. */
@Component
class ContactListener {

  private final ConversationRepository conversations;
  private final ContactMomentRepository moments;
  private final Dossiers dossiers;
  private final OutboxRelay relay;
  private final Clock clock;

  ContactListener(
      ConversationRepository conversations,
      ContactMomentRepository moments,
      Dossiers dossiers,
      OutboxRelay relay,
      Clock clock) {
    this.conversations = conversations;
    this.moments = moments;
    this.dossiers = dossiers;
    this.relay = relay;
    this.clock = clock;
  }

  @EventListener
  void on(MessageSent event) {
    summariseConversation(event.dossierId());
    UUID author = event.authorId();
    String name = event.authorName();
    if (event.side() == MessageSide.STAFF && author != null && name != null) {
      ContactMoment chat = ContactMoment.chat(event.dossierId(), author, name, event.at());
      moments.insert(chat);
      relay.relay(ContactMoment.class, chat.id());
    }
  }

  @EventListener
  void on(ConversationRead event) {
    summariseConversation(event.dossierId());
  }

  /** An appointment that was held is one contact, however often it is said; said wrongly, none. */
  @EventListener
  void on(AppointmentTookPlace event) {
    ContactMoment moment = ContactMoment.held(event);
    if (event.held()) {
      moments.insert(moment);
      relay.relay(ContactMoment.class, moment.id());
    } else if (moments.remove(moment.id())) {
      summariseContact(event.dossierId());
    }
  }

  @EventListener
  void on(ContactMomentRecorded event) {
    summariseContact(event.dossierId());
  }

  @EventListener
  void on(ContactPersonChanged event) {
    Message line =
        conversations.append(
            event.dossierId(),
            new Message(
                event.id(),
                0,
                MessageSide.SYSTEM,
                null,
                null,
                event.word() == null ? "" : event.word(),
                event.at(),
                new TakeOver(event.previousName(), event.nextName())));
    relay.relay(MessageBucket.class, MessageBucket.idOf(event.dossierId(), line));
  }

  private void summariseContact(UUID dossierId) {
    Instant asOf = clock.instant();
    dossiers.summarise(dossierId, new Summary.Contact(asOf, moments.lastAt(dossierId)));
  }

  private void summariseConversation(UUID dossierId) {
    Instant asOf = clock.instant();
    Conversation head = conversations.state(dossierId);
    Tail end = conversations.end(dossierId);
    int last = end.lastNumber();
    dossiers.summarise(
        dossierId,
        new Summary.Conversation(
            asOf,
            last,
            conversations.countAfter(dossierId, MessageSide.CLIENT, head.staff().readUpTo(), last),
            conversations.countAfter(dossierId, MessageSide.STAFF, head.client().readUpTo(), last),
            end.unansweredSince()));
  }
}
