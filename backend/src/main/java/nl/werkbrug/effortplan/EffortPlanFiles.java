package nl.werkbrug.effortplan;

import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.audit.AccessLog;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Callers;
import nl.werkbrug.platform.pdf.TaggedPdf;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The plan as a file, to print or to save. */
@RestController
class EffortPlanFiles {

  private final Callers callers;
  private final Dossiers dossiers;
  private final EffortPlanRepository repository;
  private final AccessLog log;

  EffortPlanFiles(
      Callers callers, Dossiers dossiers, EffortPlanRepository repository, AccessLog log) {
    this.callers = callers;
    this.dossiers = dossiers;
    this.repository = repository;
    this.log = log;
  }

  /** Hidden and absent answer the same; the access log is written before a byte leaves. */
  @GetMapping(path = "/files/effort-plans/{id}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
    return callers
        .caller(token)
        .flatMap(caller -> pdf(id, caller))
        .map(bytes -> TaggedPdf.answer(bytes, "inspanningsplan.pdf"))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Optional<byte[]> pdf(UUID id, Caller caller) {
    Optional<byte[]> drawn =
        repository
            .dossierOf(id)
            .flatMap(dossierId -> dossiers.view(caller, dossierId))
            .filter(view -> view.scope().sees(DossierSection.EFFORT_PLAN))
            .flatMap(view -> pdf(id, view));
    log.write(caller, "effortPlanPdf");
    return drawn;
  }

  private Optional<byte[]> pdf(UUID id, DossierView view) {
    return repository.find(view.scope(), id).map(plan -> EffortPlanPdf.of(plan, view.clientName()));
  }
}
