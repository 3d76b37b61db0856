package nl.werkbrug.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.werkbrug.dossier.Concerned;
import nl.werkbrug.platform.RecurringWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells client and adviser that a consent runs out, and lets old notices go. What several instances
 * tell at once is there once.
 */
@Component
class NoticeSweep extends RecurringWork {

  /** How long a notice is kept. */
  static final Duration KEPT = Duration.ofDays(90);

  private final Notices notices;
  private final NoticeRepository repository;
  private final NoticeMailRepository mails;
  private final PushNoteRepository notes;
  private final Concerned concerned;
  private final Advisers advisers;
  private final Clock clock;

  NoticeSweep(
      Notices notices,
      NoticeRepository repository,
      NoticeMailRepository mails,
      PushNoteRepository notes,
      Concerned concerned,
      Advisers advisers,
      Clock clock,
      @Value("${werkbrug.notification.sweep}") Duration every) {
    super("notice-sweep", Duration.ofSeconds(10), every);
    this.notices = notices;
    this.repository = repository;
    this.mails = mails;
    this.notes = notes;
    this.concerned = concerned;
    this.advisers = advisers;
    this.clock = clock;
  }

  @Override
  protected void round() {
    repository.removeBefore(clock.instant().minus(KEPT));
    mails.removeBefore(clock.instant().minus(MailSweep.KEPT));
    notes.removeBefore(clock.instant().minus(KEPT));
    concerned.endings().forEach(this::tell);
  }

  private void tell(Concerned.Ending ending) {
    UUID id = Notice.named(ending.grantId() + " " + ending.until() + " " + ending.notice());
    concerned
        .by(ending.dossierId(), null)
        .ifPresent(
            people -> {
              tell(ending, id, people.clientId());
              advisers.of(people).stream()
                  .filter(adviser -> adviser.organisationId().equals(ending.organisationId()))
                  .forEach(adviser -> tell(ending, id, adviser.personId()));
            });
  }

  private void tell(Concerned.Ending ending, UUID id, UUID personId) {
    notices.add(
        new Notice(
            Notice.idOf(id, personId),
            personId,
            ending.dossierId(),
            null,
            NoticeKind.CONSENT_ENDING,
            ending.grantId(),
            0,
            clock.instant(),
            null));
  }
}
