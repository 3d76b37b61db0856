package nl.werkbrug.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A file that is coming in; gone as soon as the file is a version of a document.
 *
 * @param id of the file, made by the sender
 * @param documentId the document of which it becomes a version; its own id for a new document
 * @param received how many bytes are safely stored, from the first one on
 * @param kind what the first bytes say it is; null as long as there are none
 */
@Document("upload")
record Upload(
    @Id UUID id,
    UUID dossierId,
    UUID sentById,
    UUID documentId,
    @Nullable UUID jobApplicationId,
    String name,
    int size,
    int received,
    @Nullable FileKind kind,
    Instant startedAt) {

  boolean isNewDocument() {
    return documentId.equals(id);
  }

  Upload with(int nowReceived, FileKind found) {
    return new Upload(
        id,
        dossierId,
        sentById,
        documentId,
        jobApplicationId,
        name,
        size,
        nowReceived,
        found,
        startedAt);
  }

  boolean isComplete() {
    return received == size;
  }
}
