package nl.werkbrug.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.werkbrug.appointment.AppointmentChanged;
import nl.werkbrug.appointment.AppointmentReminderDue;
import nl.werkbrug.contact.ConversationRead;
import nl.werkbrug.contact.MessageSent;
import nl.werkbrug.contact.MessageSide;
import nl.werkbrug.contact.ReadMarks;
import nl.werkbrug.document.DocumentChanged;
import nl.werkbrug.dossier.AccessChanged;
import nl.werkbrug.dossier.Concerned;
import nl.werkbrug.dossier.ConsentRequestChanged;
import nl.werkbrug.dossier.ContactPersonChanged;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.GlassBroken;
import nl.werkbrug.effortplan.EffortPlanChanged;
import nl.werkbrug.notification.Advisers.Adviser;
import nl.werkbrug.pitch.PitchChanged;
import nl.werkbrug.pitch.PitchInterestChanged;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.rights.RectificationChanged;
import nl.werkbrug.vacancy.VacancyProposalChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes a notice of what happened, for the people who did not do it themselves. */
@Component
class NoticeListener {

  private final Notices notices;
  private final NoticeRepository repository;
  private final Concerned concerned;
  private final Advisers advisers;
  private final ReadMarks readMarks;
  private final Clock clock;

  NoticeListener(
      Notices notices,
      NoticeRepository repository,
      Concerned concerned,
      Advisers advisers,
      ReadMarks readMarks,
      Clock clock) {
    this.notices = notices;
    this.repository = repository;
    this.concerned = concerned;
    this.advisers = advisers;
    this.readMarks = readMarks;
    this.clock = clock;
  }

  /** What becomes a notice. */
  private record Happening(
      UUID id,
      UUID dossierId,
      Instant at,
      NoticeKind kind,
      @Nullable DossierSection section,
      @Nullable UUID subjectId,
      int number) {

    Happening(OutboxEvent event, UUID dossierId, NoticeKind kind, @Nullable UUID subjectId) {
      this(event.id(), dossierId, event.at(), kind, kind.section(), subjectId, 0);
    }

    Notice by(UUID personId) {
      return new Notice(
          Notice.idOf(id, personId),
          personId,
          dossierId,
          section,
          kind,
          subjectId,
          number,
          at,
          null);
    }
  }

  /** It may have been read before this comes: then the notice is read too. */
  @EventListener
  void on(MessageSent event) {
    Happening message =
        new Happening(
            event.id(),
            event.dossierId(),
            event.at(),
            NoticeKind.MESSAGE,
            NoticeKind.MESSAGE.section(),
            null,
            event.number());
    switch (event.side()) {
      case STAFF -> toClient(message);
      case CLIENT -> toAdvisers(message);
      case SYSTEM -> {}
    }
    if (event.side() != MessageSide.SYSTEM) {
      messagesRead(event.dossierId());
    }
  }

  @EventListener
  void on(ConversationRead event) {
    messagesRead(event.dossierId());
  }

  private void messagesRead(UUID dossierId) {
    people(dossierId, null)
        .ifPresent(
            people -> {
              for (MessageSide side : List.of(MessageSide.CLIENT, MessageSide.STAFF)) {
                repository.messagesRead(
                    dossierId,
                    people.clientId(),
                    side == MessageSide.CLIENT,
                    readMarks.upTo(dossierId, side),
                    clock.instant());
              }
              tellAll(dossierId);
            });
  }

  @EventListener
  void on(DocumentChanged event) {
    NoticeKind kind =
        switch (event.what()) {
          case VERSION_ADDED -> NoticeKind.DOCUMENT_ADDED;
          case COMMENTED -> NoticeKind.DOCUMENT_COMMENTED;
          case RESOLVED, SEEN -> null;
          case null -> null;
        };
    if (kind != null) {
      toOtherSide(
          new Happening(event, event.dossierId(), kind, event.documentId()), event.byClient());
    }
  }

  @EventListener
  void on(AppointmentChanged event) {
    UUID adviserId = event.adviserId();
    switch (event.what()) {
      case PROPOSED -> toClient(ofAppointment(event, NoticeKind.APPOINTMENT_PROPOSED));
      case PICKED -> toAdviser(ofAppointment(event, NoticeKind.APPOINTMENT_PICKED), adviserId);
      case MOVE_ASKED ->
          toAdviser(ofAppointment(event, NoticeKind.APPOINTMENT_MOVE_ASKED), adviserId);
      case CANCELLED -> {
        Happening cancelled = ofAppointment(event, NoticeKind.APPOINTMENT_CANCELLED);
        if (Boolean.TRUE.equals(event.byClient())) {
          toAdviser(cancelled, adviserId);
        } else {
          toClient(cancelled);
        }
      }
      case COMING, OUTCOME_RECORDED -> {}
    }
  }

  private static Happening ofAppointment(AppointmentChanged event, NoticeKind kind) {
    return new Happening(event, event.dossierId(), kind, event.appointmentId());
  }

  @EventListener
  void on(AppointmentReminderDue event) {
    Happening due =
        new Happening(
            event,
            event.dossierId(),
            switch (event.kind()) {
              case DAY_BEFORE -> NoticeKind.APPOINTMENT_TOMORROW;
              case TWO_HOURS_BEFORE -> NoticeKind.APPOINTMENT_SOON;
            },
            event.appointmentId());
    toClient(due);
    toAdviser(due, event.adviserId());
  }

  @EventListener
  void on(EffortPlanChanged event) {
    switch (event.what()) {
      case PROPOSED -> toClient(ofPlan(event, NoticeKind.PLAN_PROPOSED));
      case AGREED -> toAdvisers(ofPlan(event, NoticeKind.PLAN_AGREED));
      case STUCK_REPORTED -> toAdvisers(ofPlan(event, NoticeKind.TASK_STUCK));
      case REVIEWED -> toClient(ofPlan(event, NoticeKind.PLAN_REVIEWED));
      case MEASURE_PROPOSED -> toClient(ofPlan(event, NoticeKind.MEASURE_PROPOSED));
      case MEASURE_ANSWERED -> toAdvisers(ofPlan(event, NoticeKind.MEASURE_ANSWERED));
      case MEASURE_DECIDED -> toClient(ofPlan(event, NoticeKind.MEASURE_DECIDED));
      case EVIDENCE_ADDED, OWN_VIEW_RECORDED -> {}
    }
  }

  private static Happening ofPlan(EffortPlanChanged event, NoticeKind kind) {
    return new Happening(event, event.dossierId(), kind, event.effortPlanId());
  }

  @EventListener
  void on(VacancyProposalChanged event) {
    switch (event.what()) {
      case PROPOSED ->
          toClient(
              new Happening(
                  event, event.dossierId(), NoticeKind.VACANCY_PROPOSED, event.vacancyId()));
      case ANSWERED ->
          toAdviser(
              new Happening(
                  event, event.dossierId(), NoticeKind.VACANCY_ANSWERED, event.vacancyId()),
              event.adviserId());
      case READ -> {}
    }
  }

  @EventListener
  void on(PitchChanged event) {
    switch (event.kind()) {
      case SUBMITTED ->
          toAdvisers(new Happening(event, event.dossierId(), NoticeKind.PITCH_SUBMITTED, null));
      case CHANGE_ASKED ->
          toClient(new Happening(event, event.dossierId(), NoticeKind.PITCH_CHANGE_ASKED, null));
      case PUBLISHED ->
          toClient(new Happening(event, event.dossierId(), NoticeKind.PITCH_PUBLISHED, null));
      case DRAFTED, WITHDRAWN -> {}
    }
  }

  @EventListener
  void on(PitchInterestChanged event) {
    switch (event.what()) {
      case CAME_IN -> toAdvisers(ofInterest(event, NoticeKind.EMPLOYER_ASKED));
      case PUT_TO_CLIENT -> toClient(ofInterest(event, NoticeKind.INTEREST_PUT));
      case ANSWERED -> toAdvisers(ofInterest(event, NoticeKind.INTEREST_ANSWERED));
      case ENDED -> {}
      case null -> {}
    }
  }

  private static Happening ofInterest(PitchInterestChanged event, NoticeKind kind) {
    return new Happening(event, event.dossierId(), kind, event.interestId());
  }

  @EventListener
  void on(RectificationChanged event) {
    switch (event.what()) {
      case ASKED ->
          toAdvisers(
              ofCorrection(event, NoticeKind.CORRECTION_ASKED),
              adviser -> adviser.organisationId().equals(event.organisationId()));
      case ANSWERED, EXTENDED -> toClient(ofCorrection(event, NoticeKind.CORRECTION_ANSWERED));
      case TAKEN_BACK -> {}
      case null -> {}
    }
  }

  private static Happening ofCorrection(RectificationChanged event, NoticeKind kind) {
    return new Happening(
        event.id(),
        event.dossierId(),
        event.at(),
        kind,
        event.section(),
        event.rectificationId(),
        0);
  }

  @EventListener
  void on(ConsentRequestChanged event) {
    if (event.asked() != null) {
      toClient(new Happening(event, event.dossierId(), NoticeKind.CONSENT_ASKED, event.asked()));
    }
  }

  @EventListener
  void on(ContactPersonChanged event) {
    toClient(new Happening(event, event.dossierId(), NoticeKind.CONTACT_PERSON_CHANGED, null));
    toAdvisers(
        new Happening(event, event.dossierId(), NoticeKind.CLIENT_ASSIGNED, null),
        adviser -> !adviser.standsIn() && adviser.personId().equals(event.nextId()));
    tellAll(event.dossierId());
  }

  @EventListener
  void on(GlassBroken event) {
    toClient(new Happening(event, event.dossierId(), NoticeKind.GLASS_BROKEN, null));
  }

  /** Whoever may not see it any more has fewer notices from now on. */
  @EventListener
  void on(AccessChanged event) {
    AccessChanged.Answered answered = event.answered();
    if (answered != null) {
      toAskers(event, answered);
    }
    tellAll(event.dossierId());
  }

  /** Who asked, and the contact persons of the same organisation: a colleague may go on with it. */
  private void toAskers(AccessChanged event, AccessChanged.Answered answered) {
    Happening happening =
        new Happening(event, event.dossierId(), NoticeKind.CONSENT_ANSWERED, answered.requestId());
    Stream.concat(
            advisers.of(event.dossierId(), null).stream()
                .filter(adviser -> adviser.organisationId().equals(answered.organisationId()))
                .map(Adviser::personId),
            advisers.withStandIn(answered.askedBy()))
        .distinct()
        .forEach(person -> notices.add(happening.by(person)));
  }

  private void tellAll(UUID dossierId) {
    repository.peopleOf(dossierId).forEach(person -> notices.tell(person, dossierId));
  }

  private void toOtherSide(Happening happening, @Nullable Boolean byClient) {
    if (Boolean.TRUE.equals(byClient)) {
      toAdvisers(happening);
    } else if (byClient != null) {
      toClient(happening);
    }
  }

  private void toClient(Happening happening) {
    people(happening.dossierId(), happening.section())
        .ifPresent(people -> notices.add(happening.by(people.clientId())));
  }

  private void toAdvisers(Happening happening) {
    toAdvisers(happening, _ -> true);
  }

  /**
   * To one of them and who stands in, as long as that is a contact person who sees what it is
   * about.
   */
  private void toAdviser(Happening happening, @Nullable UUID personId) {
    toAdvisers(happening, adviser -> adviser.forPersonId().equals(personId));
  }

  private void toAdvisers(Happening happening, Predicate<Adviser> who) {
    advisers.of(happening.dossierId(), happening.section()).stream()
        .filter(who)
        .map(Adviser::personId)
        .distinct()
        .forEach(person -> notices.add(happening.by(person)));
  }

  private Optional<Concerned.People> people(UUID dossierId, @Nullable DossierSection section) {
    return concerned.by(dossierId, section);
  }
}
