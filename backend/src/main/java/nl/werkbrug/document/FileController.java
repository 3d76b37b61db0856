package nl.werkbrug.document;

import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.audit.AccessLog;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Callers;
import nl.werkbrug.shared.BadRequestException;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * The bytes of files, outside GraphQL: in by pieces, out by ranges. Every request carries the
 * access token, is checked against the grants of that moment and leaves its line in the access log.
 */
@RestController
@RequestMapping("/files/{dossierId}/{fileId}")
class FileController {

  /**
   * What an upload answers.
   *
   * @param received how many bytes are safe; go on from there
   * @param documentId what it became, with its receipt; null as long as bytes are missing
   */
  record UploadAnswer(
      @Nullable Integer received,
      @Nullable UUID documentId,
      @Nullable Integer version,
      @Nullable Receipt receipt,
      List<UserError> userErrors) {}

  private final UploadService uploads;
  private final DocumentRepository documents;
  private final FileRepository files;
  private final Dossiers dossiers;
  private final Callers callers;
  private final AccessLog log;

  FileController(
      UploadService uploads,
      DocumentRepository documents,
      FileRepository files,
      Dossiers dossiers,
      Callers callers,
      AccessLog log) {
    this.uploads = uploads;
    this.documents = documents;
    this.files = files;
    this.dossiers = dossiers;
    this.callers = callers;
    this.log = log;
  }

  /**
   * Takes a file in, or the rest of one. With {@code Content-Range: bytes *}{@code /size} it only
   * says how much is there.
   *
   * @param name of the file, percent-encoded
   * @param document the document of which it is a new version; absent for a new document
   * @param jobApplication the application that a new document goes with
   */
  @PutMapping
  ResponseEntity<UploadAnswer> upload(
      @PathVariable UUID dossierId,
      @PathVariable UUID fileId,
      @RequestParam(required = false) @Nullable UUID document,
      @RequestParam(required = false) @Nullable UUID jobApplication,
      @RequestHeader("X-File-Name") String name,
      @RequestHeader(value = "Content-Range", required = false) @Nullable String range,
      @AuthenticationPrincipal Jwt token,
      InputStream body) {
    Optional<Caller> caller = callers.caller(token);
    if (caller.isEmpty()) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    UploadService.Target target =
        new UploadService.Target(dossierId, fileId, document, jobApplication, decoded(name));
    Result<UploadService.Progress> result =
        uploads.receive(caller.get(), target, UploadRange.parse(range), body);
    log.write(caller.get(), "documentUpload");
    return answer(result, fileId);
  }

  private static ResponseEntity<UploadAnswer> answer(
      Result<UploadService.Progress> result, UUID fileId) {
    return switch (result) {
      case Result.Refused<UploadService.Progress>(List<UserError> errors) ->
          ResponseEntity.status(status(errors.getFirst().code()))
              .body(new UploadAnswer(null, null, null, null, errors));
      case Result.Done<UploadService.Progress>(UploadService.Progress progress) -> {
        DossierDocument document = progress.document();
        if (document == null) {
          yield ResponseEntity.accepted()
              .body(new UploadAnswer(progress.received(), null, null, null, List.of()));
        }
        FileVersion version = document.file(fileId).orElseThrow();
        yield ResponseEntity.ok(
            new UploadAnswer(
                progress.received(),
                document.id(),
                version.number(),
                version.receipt(),
                List.of()));
      }
    };
  }

  private static HttpStatus status(UserErrorCode code) {
    return switch (code) {
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
      case CONFLICT, STALE -> HttpStatus.CONFLICT;
      case TOO_MUCH -> HttpStatus.CONTENT_TOO_LARGE;
      case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }

  /**
   * Gives a file, or the range that is asked. What may not be seen answers as what is not there.
   */
  @GetMapping
  ResponseEntity<Resource> download(
      @PathVariable UUID dossierId, @PathVariable UUID fileId, @AuthenticationPrincipal Jwt token) {
    Optional<Caller> caller = callers.caller(token);
    if (caller.isEmpty()) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    Optional<AccessScope> scope =
        dossiers.scope(caller.get(), dossierId).filter(seen -> seen.sees(DossierSection.DOCUMENTS));
    Optional<FileVersion> version =
        scope.flatMap(
            seen -> documents.withFile(seen, fileId).flatMap(document -> document.file(fileId)));
    if (version.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    log.write(caller.get(), "documentFile");
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(version.get().kind().mediaType()))
        .header(
            "Content-Disposition",
            ContentDisposition.inline()
                .filename(version.get().name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new StoredFile(scope.orElseThrow(), version.get()));
  }

  /** A file in the database; opened anew for each range. */
  private final class StoredFile extends AbstractResource {

    private final AccessScope scope;
    private final FileVersion version;

    StoredFile(AccessScope scope, FileVersion version) {
      this.scope = scope;
      this.version = version;
    }

    @Override
    public InputStream getInputStream() {
      return files.open(scope, version.fileId());
    }

    @Override
    public boolean exists() {
      return true;
    }

    @Override
    public long contentLength() {
      return version.size();
    }

    @Override
    public String getDescription() {
      return "file " + version.fileId();
    }
  }

  @ExceptionHandler
  ResponseEntity<UploadAnswer> badRequest(BadRequestException wrong) {
    return ResponseEntity.badRequest()
        .body(
            new UploadAnswer(
                null,
                null,
                null,
                null,
                List.of(UserError.of(UserErrorCode.INVALID, String.valueOf(wrong.getMessage())))));
  }

  /** What is no id names nothing. */
  @ExceptionHandler
  ResponseEntity<Void> noSuchFile(MethodArgumentTypeMismatchException wrong) {
    return ResponseEntity.notFound().build();
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      throw new BadRequestException("De naam van het bestand is niet te lezen.");
    }
  }
}
