package nl.werkbrug.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes files in, piece by piece, and makes documents and versions of them. */
@Service
class UploadService {

  static final int MAX_BYTES = 20 * 1024 * 1024;

  /** Uploads that nobody went on with for so long are thrown away at the person's next upload. */
  static final Duration LEFT_BEHIND = Duration.ofDays(7);

  private static final int MAX_NAME = 200;
  private static final int CLEANED_AT_ONCE = 20;

  private final Dossiers dossiers;
  private final DocumentRepository documents;
  private final FileRepository files;
  private final OutboxRelay relay;
  private final Clock clock;

  UploadService(
      Dossiers dossiers,
      DocumentRepository documents,
      FileRepository files,
      OutboxRelay relay,
      Clock clock) {
    this.dossiers = dossiers;
    this.documents = documents;
    this.files = files;
    this.relay = relay;
    this.clock = clock;
  }

  /**
   * Where a file goes.
   *
   * @param documentId the document of which it becomes a version; null for a new document
   * @param jobApplicationId the application that a new document goes with
   */
  record Target(
      UUID dossierId,
      UUID fileId,
      @Nullable UUID documentId,
      @Nullable UUID jobApplicationId,
      String name) {}

  /**
   * How far an upload is.
   *
   * @param received how many bytes are safe, from the first one on
   * @param document what it became; null as long as bytes are missing
   */
  record Progress(int received, int size, @Nullable DossierDocument document) {}

  /**
   * Takes in what comes of a file and says how far it is. What was received stays when the line
   * drops half-way; the caller asks how much that is and goes on from there.
   */
  Result<Progress> receive(Caller caller, Target target, UploadRange range, InputStream body) {
    return dossiers.change(
        caller,
        target.dossierId(),
        DossierSection.DOCUMENTS,
        scope ->
            scope.isClient() || scope.isContactPerson()
                ? receive(scope, target, range, body)
                : Result.refused(
                    UserError.notAllowed(
                        "Alleen de cliënt en de vaste contactpersoon sturen bestanden.")));
  }

  private Result<Progress> receive(
      AccessScope scope, Target target, UploadRange range, InputStream body) {
    Optional<DossierDocument> there = documents.withFile(scope, target.fileId());
    if (there.isPresent()) {
      return done(there.get(), target.fileId());
    }
    Checks checks = new Checks().newId("id", target.fileId());
    String name = checks.text("name", "de naam van het bestand", target.name(), MAX_NAME);
    checks.that(range.size() > 0, "file", "Dit bestand is leeg. Kies een ander bestand.");
    if (checks.failed()) {
      return checks.refusal();
    }
    if (range.size() > MAX_BYTES) {
      return Result.refused(
          UserError.of(
              UserErrorCode.TOO_MUCH,
              "Dit bestand is te groot: er past 20 MB in. Maak een kleinere foto, of stuur de"
                  + " bladzijden los van elkaar."));
    }
    UUID documentId = target.documentId() == null ? target.fileId() : target.documentId();
    if (target.documentId() != null) {
      Optional<DossierDocument> document = documents.find(scope, documentId);
      if (document.isEmpty()) {
        return Result.refused(UserError.notFound());
      }
      if (document.get().versions().size() >= DossierDocument.MAX_VERSIONS) {
        return Result.refused(
            UserError.of(
                UserErrorCode.TOO_MUCH,
                "Van dit document zijn er al 50 versies. Stuur het als een nieuw document."));
      }
    }
    Instant now = clock.instant();
    files
        .leftBehind(scope, now.minus(LEFT_BEHIND), CLEANED_AT_ONCE)
        .forEach(old -> files.discard(scope, old.id()));
    Upload begun =
        new Upload(
            target.fileId(),
            scope.dossierId(),
            scope.caller().personId(),
            documentId,
            target.jobApplicationId(),
            name,
            range.size(),
            0,
            null,
            now);
    return files
        .begin(scope, begun)
        .map(upload -> goOn(scope, upload, range, body))
        .orElseGet(() -> Result.refused(UserError.notFound()));
  }

  private Result<Progress> goOn(
      AccessScope scope, Upload upload, UploadRange range, InputStream body) {
    if (upload.size() != range.size()) {
      return Result.refused(
          UserError.conflict("Dit is een ander bestand dan het vorige. Kies het bestand opnieuw."));
    }
    Integer from = range.from();
    Upload now = upload;
    if (from != null && from == upload.received()) {
      byte[] piece = next(upload, body);
      FileKind kind = upload.kind();
      if (kind == null && piece.length > 0) {
        kind = FileCheck.kind(piece).orElse(null);
        if (kind == null) {
          return unfit(scope, upload);
        }
      }
      while (kind != null && piece.length > 0) {
        files.store(scope, now, piece, kind);
        now = now.with(now.received() + piece.length, kind);
        piece = next(now, body);
      }
    }
    return now.isComplete()
        ? complete(scope, now)
        : Result.done(new Progress(now.received(), now.size(), null));
  }

  /** The next whole piece; empty at the end, and at the broken end of a dropped line. */
  private static byte[] next(Upload upload, InputStream body) {
    int wanted = Math.min(FileRepository.PIECE, upload.size() - upload.received());
    try {
      byte[] piece = body.readNBytes(wanted);
      return piece.length == wanted ? piece : new byte[0];
    } catch (IOException _) {
      return new byte[0];
    }
  }

  private Result<Progress> complete(AccessScope scope, Upload upload) {
    Instant now = clock.instant();
    FileKind kind = Objects.requireNonNull(upload.kind());
    files.finish(scope, upload, now);
    if (kind == FileKind.DOCX && !isWord(scope, upload)) {
      return unfit(scope, upload);
    }
    Receipt receipt = new Receipt(Receipt.number(upload.id()), now, sha256(scope, upload));
    for (int attempt = 0; attempt < DossierDocument.MAX_VERSIONS; attempt++) {
      if (add(scope, upload, kind, receipt)) {
        files.forget(scope, upload.id());
        relay.relay(DossierDocument.class, upload.documentId());
      }
      Optional<DossierDocument> document = documents.withFile(scope, upload.id());
      if (document.isPresent()) {
        return done(document.get(), upload.id());
      }
    }
    return Result.refused(UserError.notFound());
  }

  /** False when another version came in between, or when it was there already. */
  private boolean add(AccessScope scope, Upload upload, FileKind kind, Receipt receipt) {
    Optional<DossierDocument> before = documents.find(scope, upload.documentId());
    FileVersion version =
        new FileVersion(
            before.map(document -> document.versions().size()).orElse(0) + 1,
            upload.id(),
            upload.name(),
            kind,
            upload.size(),
            scope.caller().personId(),
            scope.caller().name(),
            scope.isClient(),
            receipt);
    DocumentChanged event =
        new DocumentChanged(
            upload.id(),
            scope.dossierId(),
            receipt.at(),
            upload.documentId(),
            DocumentChanged.What.VERSION_ADDED,
            scope.isClient());
    return before
        .map(
            document ->
                document.file(upload.id()).isEmpty()
                    && documents.addVersion(scope, document, version, event))
        .orElseGet(
            () ->
                documents.insert(
                    scope,
                    new DossierDocument(
                        upload.documentId(),
                        scope.dossierId(),
                        upload.jobApplicationId(),
                        upload.name(),
                        List.of(version),
                        List.of(),
                        0,
                        scope.isClient() ? receipt.at() : null,
                        scope.isClient() ? null : receipt.at(),
                        List.of(event))));
  }

  private boolean isWord(AccessScope scope, Upload upload) {
    try (InputStream file = files.open(scope, upload.id())) {
      return FileCheck.isWordWithoutMacros(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String sha256(AccessScope scope, Upload upload) {
    try (DigestInputStream file =
        new DigestInputStream(
            files.open(scope, upload.id()), MessageDigest.getInstance("SHA-256"))) {
      file.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(file.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static Result<Progress> done(DossierDocument document, UUID fileId) {
    int size = document.file(fileId).orElseThrow().size();
    return Result.done(new Progress(size, size, document));
  }

  private Result<Progress> unfit(AccessScope scope, Upload upload) {
    files.discard(scope, upload.id());
    return Result.refused(
        UserError.invalid(
            "file",
            "Dit soort bestand kunnen wij niet laten zien. Stuur een PDF, een foto (JPEG of PNG) of"
                + " een Word-bestand (DOCX) zonder macro's."));
  }
}
