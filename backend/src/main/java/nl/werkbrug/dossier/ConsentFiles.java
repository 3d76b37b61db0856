package nl.werkbrug.dossier;

import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.audit.AccessLog;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Callers;
import nl.werkbrug.identity.People;
import nl.werkbrug.platform.pdf.TaggedPdf;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The receipt of a consent as a file, for the client alone. */
@RestController
class ConsentFiles {

  private final Callers callers;
  private final Dossiers dossiers;
  private final People people;
  private final AccessLog log;

  ConsentFiles(Callers callers, Dossiers dossiers, People people, AccessLog log) {
    this.callers = callers;
    this.dossiers = dossiers;
    this.people = people;
    this.log = log;
  }

  /**
   * Hidden and absent answer the same. A receipt belongs to no section and only its client reads
   * it, so it is in the log only when something of a section was read for it.
   */
  @GetMapping(path = "/files/consents/{id}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
    return callers
        .caller(token)
        .flatMap(caller -> pdf(id, caller))
        .map(bytes -> TaggedPdf.answer(bytes, "ontvangstbewijs-toestemming.pdf"))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Optional<byte[]> pdf(UUID id, Caller caller) {
    Optional<byte[]> drawn = dossiers.own(caller).flatMap(view -> pdf(id, view));
    log.write(caller, "consentReceiptPdf");
    return drawn;
  }

  private Optional<byte[]> pdf(UUID id, DossierView view) {
    return Optional.ofNullable(view.dossier().event(id))
        .map(
            event ->
                ConsentReceiptPdf.of(
                    event,
                    view.clientName(),
                    people.organisation(event.organisationId()).orElseThrow().name()));
  }
}
