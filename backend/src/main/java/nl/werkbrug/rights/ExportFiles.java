package nl.werkbrug.rights;

import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.audit.AccessLog;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Callers;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * The archive as a file. The address alone opens nothing: every request carries the client's token,
 * within the hour, and leaves its line in the access log.
 */
@RestController
class ExportFiles {

  private final Callers callers;
  private final Dossiers dossiers;
  private final ExportRepository repository;
  private final AccessLog log;
  private final Clock clock;

  ExportFiles(
      Callers callers, Dossiers dossiers, ExportRepository repository, AccessLog log, Clock clock) {
    this.callers = callers;
    this.dossiers = dossiers;
    this.repository = repository;
    this.log = log;
    this.clock = clock;
  }

  /** Hidden and absent answer the same; to the client, what is over says so. */
  @GetMapping("/files/exports/{id}.zip")
  ResponseEntity<Resource> archive(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
    Optional<Caller> caller = callers.caller(token);
    if (caller.isEmpty()) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    Optional<AccessScope> scope =
        dossiers.own(caller.get()).map(DossierView::scope).filter(AccessScope::isClient);
    Optional<DossierExport> export = scope.flatMap(own -> repository.find(own, id));
    if (export.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    if (!export.get().canBeFetched(clock.instant())) {
      return ResponseEntity.status(
              export.get().readyAt() == null ? HttpStatus.NOT_FOUND : HttpStatus.GONE)
          .build();
    }
    for (DossierSection section : DossierSection.values()) {
      scope.get().record(section);
    }
    log.write(caller.get(), "dossierExportFile");
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.parseMediaType("application/zip"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("mijn-dossier.zip").build().toString())
        .body(new Archive(scope.get(), export.get()));
  }

  /** What is no id names nothing. */
  @ExceptionHandler
  ResponseEntity<Void> noSuchArchive(MethodArgumentTypeMismatchException wrong) {
    return ResponseEntity.notFound().build();
  }

  /** An archive in the database; opened anew for each range. */
  private final class Archive extends AbstractResource {

    private final AccessScope scope;
    private final DossierExport export;

    Archive(AccessScope scope, DossierExport export) {
      this.scope = scope;
      this.export = export;
    }

    @Override
    public InputStream getInputStream() {
      return repository.open(scope, export);
    }

    @Override
    public boolean exists() {
      return true;
    }

    @Override
    public long contentLength() {
      return export.size();
    }

    @Override
    public String getDescription() {
      return "archive " + export.id();
    }
  }
}
