package nl.werkbrug.notification;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.notification.PushSender.Answer;
import nl.werkbrug.notification.Sending.State;
import nl.werkbrug.platform.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends to devices what is due, each by one instance at a time; at least once, as mail (decisions
 * 32 and 33).
 */
@Component
class PushSweep extends RecurringWork {

  /** A push service that is away for longer gets nothing more of it: it is in the portal. */
  static final Duration PATIENCE = Duration.ofDays(1);

  private static final int PER_ROUND = 200;
  private static final Logger LOG = LoggerFactory.getLogger(PushSweep.class);

  private final PushNoteRepository notes;
  private final PushDeviceRepository devices;
  private final NoticeSettingRepository settings;
  private final StillWanted wanted;
  private final PushSender sender;
  private final Clock clock;

  PushSweep(
      PushNoteRepository notes,
      PushDeviceRepository devices,
      NoticeSettingRepository settings,
      StillWanted wanted,
      PushSender sender,
      PushProperties properties,
      Clock clock) {
    super("push-sweep", Duration.ofSeconds(5), properties.sweep());
    this.notes = notes;
    this.devices = devices;
    this.settings = settings;
    this.wanted = wanted;
    this.sender = sender;
    this.clock = clock;
  }

  @Override
  protected void round() {
    if (!sender.isOn()) {
      return;
    }
    Set<String> away = new HashSet<>();
    for (int sent = 0; sent < PER_ROUND; sent++) {
      Instant now = clock.instant();
      Optional<PushNote> due = notes.claim(now, now.plus(MailSweep.LEASE));
      if (due.isEmpty()) {
        return;
      }
      deliver(due.get(), away, now);
    }
  }

  private void deliver(PushNote note, Set<String> away, Instant now) {
    NoticeSetting setting = settings.of(note.personId());
    Optional<PushDevice> device =
        devices
            .byId(note.deviceId())
            .filter(one -> one.personId().equals(note.personId()))
            .filter(_ -> wanted.test(note, setting::onDevices, now));
    if (device.isEmpty()) {
      notes.end(note.id(), State.DROPPED);
      return;
    }
    Instant allowed = setting.quiet().next(now);
    if (allowed.isAfter(now)) {
      notes.later(note.id(), allowed);
    } else {
      send(note, device.get(), away, now);
    }
  }

  private void send(PushNote note, PushDevice device, Set<String> away, Instant now) {
    String service = URI.create(device.endpoint()).getAuthority();
    if (away.contains(service)) {
      later(note, Duration.ZERO, now);
      return;
    }
    Answer answer =
        sender.send(device, note.id(), MailText.subject(note.group() == NoticeGroup.MESSAGES));
    switch (answer.outcome()) {
      case TAKEN -> notes.sent(note.id(), now);
      case GONE -> {
        devices.remove(device.personId(), device.id());
        notes.end(note.id(), State.DROPPED);
      }
      case LATER -> {
        // Of one service that does not answer, the others need not wait in this round.
        away.add(service);
        later(note, answer.pause(), now);
      }
      case REFUSED -> {
        LOG.warn("{} refused a message for a device", service);
        notes.end(note.id(), State.FAILED);
      }
    }
  }

  private void later(PushNote note, Duration asked, Instant now) {
    if (now.isAfter(note.madeAt().plus(PATIENCE))) {
      notes.end(note.id(), State.FAILED);
    } else {
      notes.later(note.id(), now.plus(MailSweep.pause(note.attempts(), asked)));
    }
  }
}
