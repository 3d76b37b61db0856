package nl.werkbrug.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.werkbrug.appointment.AppointmentTookPlace;
import nl.werkbrug.contact.ContactPersonRequest.End;
import nl.werkbrug.contact.ContactPersonRequest.State;
import nl.werkbrug.contact.Message.TakeOver;
import nl.werkbrug.contact.MessageBucket.Tail;
import nl.werkbrug.dossier.ContactPersonChanged;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Weeks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the list row, counts chat as contact and answers as promised, and tells in the conversation
 * who takes over.
 */
@Component
class ContactListener {

  private final ConversationRepository conversations;
  private final ContactMomentRepository moments;
  private final TeamPromises promises;
  private final Answers answers;
  private final ContactPersonRequestRepository requests;
  private final Dossiers dossiers;
  private final OutboxRelay relay;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  ContactListener(
      ConversationRepository conversations,
      ContactMomentRepository moments,
      TeamPromises promises,
      Answers answers,
      ContactPersonRequestRepository requests,
      Dossiers dossiers,
      OutboxRelay relay,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.conversations = conversations;
    this.moments = moments;
    this.promises = promises;
    this.answers = answers;
    this.requests = requests;
    this.dossiers = dossiers;
    this.relay = relay;
    this.publisher = publisher;
    this.clock = clock;
  }

  @EventListener
  void on(MessageSent event) {
    int bucket = MessageBucket.noOf(event.number());
    if (event.number() == MessageBucket.firstNumber(bucket)) {
      conversations.carryOn(event.dossierId(), bucket);
    }
    summariseConversation(event.dossierId());
    UUID author = event.authorId();
    String name = event.authorName();
    if (event.side() == MessageSide.STAFF && author != null && name != null) {
      countChat(ContactMoment.chat(event.dossierId(), author, name, event.at()));
      countAnswer(event);
    }
  }

  private void countAnswer(MessageSent answer) {
    Instant since = answer.waitedSince();
    if (since != null) {
      answers.count(answer, promises.about(answer.dossierId(), since));
    }
  }

  private void countChat(ContactMoment chat) {
    moments.insert(chat);
    relay.relay(ContactMoment.class, chat.id());
  }

  @EventListener
  void on(MessageChanged event) {
    if (event.takenBack()) {
      conversations.carryOn(event.dossierId(), MessageBucket.noOf(event.number()) + 1);
      if (event.side() == MessageSide.STAFF) {
        answers.takeBack(event.messageId());
        discountChat(event);
      }
    }
    conversations.noteChange(event.dossierId());
    summariseConversation(event.dossierId());
  }

  /**
   * A day on which nothing that was written still stands, is no day with contact. Looks once more
   * behind the removal, for what was written meanwhile.
   */
  private void discountChat(MessageChanged event) {
    UUID dossierId = event.dossierId();
    UUID author = event.authorId();
    LocalDate day = Weeks.day(event.sentAt());
    ContactMoment chat = ContactMoment.chat(dossierId, author, event.authorName(), event.sentAt());
    if (conversations.wroteOn(dossierId, author, day) || !moments.remove(chat.id())) {
      return;
    }
    if (conversations.wroteOn(dossierId, author, day)) {
      countChat(chat);
    } else {
      summariseContact(dossierId);
      publisher.publishEvent(new ContactMomentTakenBack(chat.id()));
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
    } else {
      if (moments.remove(moment.id())) {
        summariseContact(event.dossierId());
      }
      publisher.publishEvent(new ContactMomentTakenBack(moment.id()));
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
            Message.takeOver(
                event.id(),
                new TakeOver(event.previousName(), event.nextName()),
                event.word() == null ? "" : event.word(),
                event.at()));
    relay.relay(MessageBucket.class, MessageBucket.idOf(event.dossierId(), line));
    requests
        .waiting(event.dossierId())
        .filter(request -> !isStill(request))
        .ifPresent(
            request -> requests.end(request, new End(State.REASSIGNED, event.at(), null, null)));
  }

  private boolean isStill(ContactPersonRequest request) {
    LocalDate today = Weeks.day(clock.instant());
    return dossiers.contactPersons(request.dossierId()).stream()
        .filter(person -> person.isCurrent(today))
        .anyMatch(person -> person.personId().equals(request.contactPersonId()));
  }

  private void summariseContact(UUID dossierId) {
    Instant asOf = clock.instant();
    dossiers.summarise(dossierId, new Summary.Contact(asOf, moments.lastAt(dossierId)));
  }

  private void summariseConversation(UUID dossierId) {
    Instant asOf = clock.instant();
    Conversation head = conversations.state(dossierId);
    Tail end = conversations.end(head);
    int last = end.lastNumber();
    dossiers.summarise(
        dossierId,
        new Summary.Conversation(
            asOf,
            last,
            conversations.countAfter(dossierId, MessageSide.CLIENT, head.staff().readUpTo(), last),
            conversations.countAfter(dossierId, MessageSide.STAFF, head.client().readUpTo(), last),
            end.unansweredSince(),
            promises.due(dossierId, end.unansweredSince())));
  }
}
