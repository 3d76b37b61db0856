package nl.werkbrug.appointment;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.audit.AccessLog;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Callers;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The feed of a person: opened and closed by that person, read by whoever has the address. */
@Service
class CalendarFeedService {

  /** 256 bits. */
  private static final int SECRET_BYTES = 32;

  private static final Duration BACK = Duration.ofDays(30);
  private static final Duration AHEAD = Duration.ofDays(200);
  private static final int MAX_ENTRIES = 200;

  private final SecureRandom random = new SecureRandom();
  private final CalendarFeedRepository feeds;
  private final AppointmentRepository appointments;
  private final Dossiers dossiers;
  private final Callers callers;
  private final AccessLog log;
  private final Clock clock;
  private final String baseUrl;

  CalendarFeedService(
      CalendarFeedRepository feeds,
      AppointmentRepository appointments,
      Dossiers dossiers,
      Callers callers,
      AccessLog log,
      Clock clock,
      @Value("${werkbrug.base-url}") String baseUrl) {
    this.feeds = feeds;
    this.appointments = appointments;
    this.dossiers = dossiers;
    this.callers = callers;
    this.log = log;
    this.clock = clock;
    this.baseUrl = baseUrl;
  }

  /**
   * @param address said once, because only its hash is kept; null when it was said before
   */
  record Opened(CalendarFeed feed, @Nullable String address) {}

  @Nullable CalendarFeed current(Caller caller) {
    return feeds.of(caller.personId()).filter(feed -> feed.closedAt() == null).orElse(null);
  }

  Result<Opened> open(Caller caller, UUID id, boolean withDetails) {
    if (!caller.is(Role.CLIENT) && !caller.is(Role.ADVISER)) {
      return Result.refused(
          UserError.notAllowed("Alleen wie afspraken heeft, kan een agenda-link maken."));
    }
    Checks checks = new Checks().newId("id", id);
    if (checks.failed()) {
      return checks.refusal();
    }
    Optional<CalendarFeed> before = feeds.of(caller.personId());
    if (before.isPresent() && before.get().feedId().equals(id)) {
      return Result.done(new Opened(before.get(), null));
    }
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    CalendarFeed feed =
        new CalendarFeed(caller.personId(), id, hash(secret), withDetails, clock.instant(), null);
    feeds.open(feed);
    return Result.done(new Opened(feed, baseUrl + "/calendar/" + secret + ".ics"));
  }

  Result<CalendarFeed> close(Caller caller, UUID feedId) {
    feeds.close(caller.personId(), feedId, clock.instant());
    return feeds
        .of(caller.personId())
        .filter(feed -> feed.feedId().equals(feedId))
        .map(Result::done)
        .orElseGet(() -> Result.refused(UserError.notFound()));
  }

  /** What a calendar program reads; empty when the address is not, or no longer, that of a feed. */
  Optional<byte[]> read(String secret) {
    return feeds
        .withSecret(hash(secret))
        .flatMap(
            feed ->
                callers
                    .onBehalfOf(feed.personId())
                    .map(
                        caller -> {
                          List<CalendarFile.Entry> entries = entries(caller, feed);
                          log.write(caller, "calendarFeed");
                          return CalendarFile.feed(entries);
                        }));
  }

  private List<CalendarFile.Entry> entries(Caller caller, CalendarFeed feed) {
    Instant now = clock.instant();
    return switch (caller.role()) {
      case CLIENT -> ofClient(caller, feed.withDetails(), now);
      case ADVISER -> ofAdviser(caller, now);
      default -> List.of();
    };
  }

  private List<CalendarFile.Entry> ofClient(Caller caller, boolean withDetails, Instant now) {
    return dossiers.own(caller).stream()
        .flatMap(own -> appointments.page(own.scope(), null, MAX_ENTRIES).stream())
        .flatMap(
            appointment ->
                Stream.ofNullable(appointment.booking())
                    .filter(booking -> booking.until().isAfter(now.minus(BACK)))
                    .map(booking -> CalendarFile.Entry.fed(appointment, booking, withDetails)))
        .toList();
  }

  /** Of an adviser only the time leaves, never with whom: it is the client's. */
  private List<CalendarFile.Entry> ofAdviser(Caller caller, Instant now) {
    return appointments.week(caller.personId(), now.minus(BACK), now.plus(AHEAD)).stream()
        .filter(AppointmentRepository.Slot::booked)
        .map(
            slot ->
                CalendarFile.Entry.bare(
                    slot.id(), slot.version(), slot.pickedAt(), slot.from(), slot.until()))
        .toList();
  }

  private static String hash(String secret) {
    return Receipt.sha256(secret.getBytes(StandardCharsets.US_ASCII));
  }
}
