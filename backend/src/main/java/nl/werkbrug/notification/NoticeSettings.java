package nl.werkbrug.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.Concerned;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.notification.NoticeGroup.Delivery;
import nl.werkbrug.notification.NoticeSetting.MailAddress;
import nl.werkbrug.notification.Sending.Kind;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What each person chooses about mail, and the links by which that is done without logging in. */
@Service
class NoticeSettings {

  /** How long the link that confirms an address works. */
  static final Duration TO_CONFIRM = Duration.ofDays(7);

  /** So many mails to addresses that were not confirmed: nobody can be flooded through us. */
  static final int CONFIRMATIONS_A_DAY = 5;

  private static final int LAST_HOUR = 23;

  /** RFC 5321. */
  private static final int LONGEST = 254;

  private final NoticeSettingRepository repository;
  private final NoticeMailRepository mails;
  private final NoticeMailer mailer;
  private final Concerned concerned;
  private final Clock clock;

  NoticeSettings(
      NoticeSettingRepository repository,
      NoticeMailRepository mails,
      NoticeMailer mailer,
      Concerned concerned,
      Clock clock) {
    this.repository = repository;
    this.mails = mails;
    this.mailer = mailer;
    this.concerned = concerned;
    this.clock = clock;
  }

  boolean isMailOn() {
    return mailer.isOn();
  }

  NoticeSetting of(Caller caller) {
    return repository.of(caller.personId());
  }

  Result<NoticeSetting> choose(
      Caller caller,
      int expectedVersion,
      Map<NoticeGroup, Delivery> choices,
      Map<NoticeGroup, Delivery> onDevices,
      QuietHours quiet) {
    Checks checks =
        new Checks()
            .that(isHour(quiet.from()), "quietFrom", "Kies een uur van 0 tot en met 23.")
            .that(isHour(quiet.until()), "quietUntil", "Kies een uur van 0 tot en met 23.");
    if (checks.failed()) {
      return checks.refusal();
    }
    NoticeSetting before = of(caller);
    NoticeSetting after = before.choosing(choices, onDevices, quiet);
    if (before.version() == expectedVersion + 1
        && after.choices().equals(before.choices())
        && Objects.equals(after.onDevices(), before.onDevices())
        && quiet.equals(before.quiet())) {
      return Result.done(before);
    }
    return store(before, expectedVersion, after);
  }

  private static boolean isHour(int hour) {
    return hour >= 0 && hour <= LAST_HOUR;
  }

  private Result<NoticeSetting> store(
      NoticeSetting before, int expectedVersion, NoticeSetting after) {
    return before.version() == expectedVersion && repository.save(after)
        ? Result.done(after)
        : Result.refused(UserError.stale());
  }

  /**
   * Takes an address, and mails a link there to confirm it; nothing else goes there before that.
   */
  Result<NoticeSetting> give(Caller caller, int expectedVersion, @Nullable String given) {
    Checks checks = new Checks();
    String text = checks.optionalText("address", "uw mailadres", given, LONGEST);
    checks.that(
        text == null || isAddress(text),
        "address",
        "Dit is geen mailadres. Kijk of er een @ en een punt in staan.");
    if (checks.failed()) {
      return checks.refusal();
    }
    NoticeSetting before = of(caller);
    if (before.version() == expectedVersion + 1 && before.isAt(text)) {
      plan(before);
      return Result.done(before);
    }
    return text == null
        ? store(before, expectedVersion, before.at(null))
        : give(before, expectedVersion, text);
  }

  private static boolean isAddress(String text) {
    try {
      String parsed = new InternetAddress(text, true).getAddress();
      return text.equals(parsed) && text.indexOf('.', text.lastIndexOf('@')) > 0;
    } catch (AddressException _) {
      return false;
    }
  }

  private Result<NoticeSetting> give(NoticeSetting before, int expectedVersion, String text) {
    Instant now = clock.instant();
    if (!mailer.isOn()) {
      return Result.refused(
          UserError.conflict(
              "Mail staat hier nog niet aan. Uw meldingen staan wel in het portaal."));
    }
    if (before.isAt(text) && before.mailTo() != null) {
      return before.version() == expectedVersion
          ? Result.done(before)
          : Result.refused(UserError.stale());
    }
    if (mails.confirmationsSince(before.personId(), now.minus(Duration.ofDays(1)))
        >= CONFIRMATIONS_A_DAY) {
      return Result.refused(
          UserError.of(
              UserErrorCode.TOO_MUCH,
              "Wij stuurden vandaag al vijf keer een mail om een adres te bevestigen. Probeer het"
                  + " morgen opnieuw."));
    }
    Result<NoticeSetting> stored =
        store(before, expectedVersion, before.at(new MailAddress(text, now, null, null, null)));
    NoticeSetting setting = stored.orNull();
    if (setting != null) {
      plan(setting);
    }
    return stored;
  }

  private void plan(NoticeSetting setting) {
    MailAddress address = setting.address();
    if (address != null && address.confirmedAt() == null) {
      mails.add(
          NoticeMail.waiting(
              Notice.named("confirm " + setting.personId() + " " + setting.version()),
              setting.personId(),
              Kind.CONFIRM,
              null,
              null,
              clock.instant(),
              clock.instant()));
    }
  }

  /** Whether this link confirms an address, or did so before. */
  boolean canConfirm(String secret) {
    return toConfirm(secret).isPresent();
  }

  boolean confirm(String secret) {
    Optional<NoticeSetting> setting = toConfirm(secret);
    setting.ifPresent(
        it -> repository.confirm(it.personId(), MailLinks.hash(secret), clock.instant()));
    return setting.isPresent();
  }

  private Optional<NoticeSetting> toConfirm(String secret) {
    return repository
        .withToken(MailLinks.hash(secret))
        .filter(
            setting ->
                setting.address() != null
                    && clock.instant().isBefore(setting.address().givenAt().plus(TO_CONFIRM)));
  }

  boolean canStop(String secret) {
    return mails.withToken(MailLinks.hash(secret)).isPresent();
  }

  boolean stop(String secret) {
    Optional<NoticeMail> mail = mails.withToken(MailLinks.hash(secret));
    mail.map(NoticeMail::personId).ifPresent(repository::unsubscribe);
    return mail.isPresent();
  }

  /** Since when mail to the client does not arrive; null while it does, and for who may not see. */
  @Nullable Instant failedAt(AccessScope scope) {
    if (!scope.sees(DossierSection.CONTACT_DETAILS)) {
      return null;
    }
    scope.record(DossierSection.CONTACT_DETAILS);
    return concerned
        .by(scope.dossierId(), null)
        .map(people -> repository.of(people.clientId()).address())
        .map(MailAddress::failedAt)
        .orElse(null);
  }

  void forget(UUID personId) {
    repository.remove(personId);
    mails.removeOf(personId);
  }
}
