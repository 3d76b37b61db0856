package nl.werkbrug.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.document.DocumentThread.Comment;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.shared.Upkeep;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class DocumentRepository {

  private static final int PER_APPLICATION = 50;

  private final MongoOperations mongo;

  DocumentRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Stores a new document; false when its id is taken. */
  boolean insert(AccessScope scope, DossierDocument document) {
    scope.record(DossierSection.DOCUMENTS);
    try {
      mongo.insert(document);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  Optional<DossierDocument> find(AccessScope scope, UUID id) {
    return one(mine(scope).and("_id").is(id));
  }

  List<DossierDocument> find(AccessScope scope, Collection<UUID> ids) {
    return mongo.find(Query.query(mine(scope).and("_id").in(ids)), DossierDocument.class);
  }

  Optional<DossierDocument> withFile(AccessScope scope, UUID fileId) {
    return one(mine(scope).and("versions.fileId").is(fileId));
  }

  /** Up to {@code limit} documents, newest first, behind the one with the id {@code after}. */
  List<DossierDocument> page(AccessScope scope, @Nullable UUID after, int limit, boolean onlyNews) {
    Criteria criteria = mine(scope);
    if (after != null) {
      criteria = criteria.and("_id").lt(after);
    }
    if (onlyNews) {
      criteria = criteria.and(news(scope.isClient())).ne(null);
    }
    return mongo.find(
        Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "_id")).limit(limit),
        DossierDocument.class);
  }

  /** What goes with these applications, oldest first. */
  List<DossierDocument> ofApplications(AccessScope scope, Collection<UUID> applicationIds) {
    return mongo.find(
        Query.query(mine(scope).and("jobApplicationId").in(applicationIds))
            .with(Sort.by("_id"))
            .limit(PER_APPLICATION * Math.max(1, applicationIds.size())),
        DossierDocument.class);
  }

  /** Adds a version behind those that were seen; false when there was another one in between. */
  boolean addVersion(
      AccessScope scope, DossierDocument seen, FileVersion version, OutboxEvent event) {
    Query before =
        Query.query(
            mine(scope).and("_id").is(seen.id()).and("versions").size(seen.versions().size()));
    Update update =
        news(
            new Update()
                .push("versions", version)
                .set("name", version.name())
                .push("outbox", event),
            seen,
            version.byClient(),
            version.receipt().at());
    return changed(before, update);
  }

  /** Begins a thread; false when something was said in between. */
  boolean addThread(
      AccessScope scope, DossierDocument seen, DocumentThread thread, OutboxEvent event) {
    Update update = new Update().push("threads", thread);
    return say(unsaid(scope, seen), update, seen, thread.comments().getFirst(), event);
  }

  /** Answers in a thread, which opens it again; false when something was said in between. */
  boolean addComment(
      AccessScope scope, DossierDocument seen, UUID threadId, Comment comment, OutboxEvent event) {
    Update update =
        new Update()
            .push("threads.$.comments", comment)
            .set("threads.$.resolvedAt", null)
            .set("threads.$.resolvedBy", null);
    return say(unsaid(scope, seen).and("threads._id").is(threadId), update, seen, comment, event);
  }

  private boolean say(
      Criteria before, Update update, DossierDocument seen, Comment comment, OutboxEvent event) {
    update.inc("commentCount", 1).push("outbox", event);
    update.set(news(comment.byClient()), null);
    return changed(Query.query(before), news(update, seen, comment.byClient(), comment.at()));
  }

  /** Marks a thread as done, or opens it again with null. */
  void resolve(AccessScope scope, UUID id, UUID threadId, @Nullable Instant at, OutboxEvent event) {
    changed(
        Query.query(mine(scope).and("_id").is(id).and("threads._id").is(threadId)),
        new Update()
            .set("threads.$.resolvedAt", at)
            .set("threads.$.resolvedBy", at == null ? null : scope.caller().name())
            .push("outbox", event));
  }

  /** The caller's side has looked; false when there is something newer, or nothing was new. */
  boolean markSeen(AccessScope scope, UUID id, int versions, int comments, OutboxEvent event) {
    String field = news(scope.isClient());
    Query before =
        Query.query(
            mine(scope)
                .and("_id")
                .is(id)
                .and("versions")
                .size(versions)
                .and("commentCount")
                .is(comments)
                .and(field)
                .ne(null));
    return changed(before, new Update().set(field, null).push("outbox", event));
  }

  @Upkeep("only a count of it is kept, in the summary")
  long countWaiting(UUID dossierId) {
    return mongo.count(waiting(dossierId), DossierDocument.class);
  }

  @Upkeep("only its time is kept, in the summary")
  Optional<DossierDocument> oldestWaiting(UUID dossierId) {
    return Optional.ofNullable(
        mongo.findOne(waiting(dossierId).with(Sort.by("waitingSince")), DossierDocument.class));
  }

  private static Query waiting(UUID dossierId) {
    return Query.query(Criteria.where("dossierId").is(dossierId).and("waitingSince").ne(null));
  }

  /** Tells the other side that there is something new, since the first of what it has not seen. */
  private static Update news(Update update, DossierDocument seen, boolean byClient, Instant at) {
    Instant since = seen.newsSince(!byClient);
    return update.set(news(!byClient), since == null ? at : since);
  }

  private static String news(boolean forClient) {
    return forClient ? "newForClientSince" : "waitingSince";
  }

  private static Criteria unsaid(AccessScope scope, DossierDocument seen) {
    return mine(scope).and("_id").is(seen.id()).and("commentCount").is(seen.commentCount());
  }

  private boolean changed(Query before, Update update) {
    return mongo.updateFirst(before, update, DossierDocument.class).getModifiedCount() == 1;
  }

  private Optional<DossierDocument> one(Criteria criteria) {
    return Optional.ofNullable(mongo.findOne(Query.query(criteria), DossierDocument.class));
  }

  private static Criteria mine(AccessScope scope) {
    return scope.filter(DossierSection.DOCUMENTS);
  }
}
