package nl.werkbrug.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A document in a dossier, with its versions and the threads about it.
 *
 * @param name of the newest version
 * @param jobApplicationId the application it goes with; null when it stands by itself
 * @param commentCount of all threads together; bounds the size of the whole
 * @param waitingSince when the client sent the oldest thing that no contact person has looked at;
 *     null when nothing waits
 * @param newForClientSince the same the other way round
 */
@Document("document")
public record DossierDocument(
    @Id UUID id,
    UUID dossierId,
    @Nullable UUID jobApplicationId,
    String name,
    List<FileVersion> versions,
    List<DocumentThread> threads,
    int commentCount,
    @Nullable Instant waitingSince,
    @Nullable Instant newForClientSince,
    List<OutboxEvent> outbox) {

  static final int MAX_VERSIONS = 50;
  static final int MAX_COMMENTS = 500;

  public int openThreads() {
    return (int) threads.stream().filter(thread -> !thread.isResolved()).count();
  }

  Optional<FileVersion> file(UUID fileId) {
    return versions.stream().filter(version -> version.fileId().equals(fileId)).findFirst();
  }

  Optional<DocumentThread> thread(UUID threadId) {
    return threads.stream().filter(thread -> thread.id().equals(threadId)).findFirst();
  }

  Optional<DocumentThread.Comment> comment(UUID commentId) {
    return threads.stream()
        .flatMap(thread -> thread.comments().stream())
        .filter(comment -> comment.id().equals(commentId))
        .findFirst();
  }

  @Nullable Instant newsSince(boolean forClient) {
    return forClient ? newForClientSince : waitingSince;
  }
}
