package nl.werkbrug.appointment;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.audit.AccessLog;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Callers;
import nl.werkbrug.shared.Receipt;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Appointments for calendar programs: one as a file, or all of one's own as a feed. */
@RestController
class AppointmentFiles {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final Callers callers;
  private final Dossiers dossiers;
  private final AppointmentRepository repository;
  private final CalendarFeedService feeds;
  private final AccessLog log;
  private final URI organiser;

  AppointmentFiles(
      Callers callers,
      Dossiers dossiers,
      AppointmentRepository repository,
      CalendarFeedService feeds,
      AccessLog log,
      @Value("${werkbrug.base-url}") URI organiser) {
    this.callers = callers;
    this.dossiers = dossiers;
    this.repository = repository;
    this.feeds = feeds;
    this.log = log;
    this.organiser = organiser;
  }

  /** Hidden and absent answer the same; the access log is written before a byte leaves. */
  @GetMapping("/files/appointments/{id}.ics")
  ResponseEntity<byte[]> one(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
    return callers
        .caller(token)
        .flatMap(caller -> one(id, caller))
        .map(
            bytes ->
                ResponseEntity.ok()
                    .contentType(CALENDAR)
                    .cacheControl(CacheControl.noStore())
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"afspraak.ics\"")
                    .body(bytes))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Optional<byte[]> one(UUID id, Caller caller) {
    Optional<byte[]> file =
        repository
            .dossierOf(id)
            .flatMap(dossierId -> dossiers.view(caller, dossierId))
            .filter(view -> view.scope().sees(DossierSection.APPOINTMENTS))
            .flatMap(view -> repository.find(view.scope(), id))
            .flatMap(
                appointment ->
                    Optional.ofNullable(appointment.booking())
                        .map(booking -> CalendarFile.Entry.whole(appointment, booking)))
            .map(entry -> CalendarFile.of(entry, organiser));
    log.write(caller, "appointmentFile");
    return file;
  }

  /**
   * Nothing on the way may keep it, and a program that has the newest one gets it only once; a
   * closed feed and one that never was answer the same.
   */
  @GetMapping("/calendar/{secret}.ics")
  ResponseEntity<byte[]> feed(@PathVariable String secret) {
    return feeds
        .read(secret)
        .map(
            bytes ->
                ResponseEntity.ok()
                    .contentType(CALENDAR)
                    .cacheControl(CacheControl.noCache().cachePrivate())
                    .eTag(Receipt.sha256(bytes))
                    .header("X-Robots-Tag", "noindex")
                    .body(bytes))
        .orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build());
  }
}
