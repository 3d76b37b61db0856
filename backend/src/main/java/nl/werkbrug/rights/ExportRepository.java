package nl.werkbrug.rights;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierEraser;
import nl.werkbrug.shared.Upkeep;
import org.bson.BsonBinary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Which archives were asked for, and their bytes as GridFS keeps them. */
@Repository
class ExportRepository {

  static final String BUCKET = "archive";
  static final String FILES = BUCKET + ".files";
  static final String PIECES = BUCKET + ".chunks";

  private static final int PIECE = 255 * 1024;

  /** Pieces that the database sends at once, so that an archive is never whole in memory. */
  private static final int AT_ONCE = 4;

  private static final int PER_SWEEP = 100;

  private final MongoOperations mongo;

  ExportRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Keeps what was asked. The same id again, or another one while an archive is being made, gives
   * what is there already.
   *
   * @return empty when the id is somebody else's
   */
  Optional<DossierExport> ask(AccessScope scope, DossierExport asked) {
    try {
      return Optional.of(mongo.insert(asked));
    } catch (DuplicateKeyException _) {
      return Optional.ofNullable(
          mongo.findOne(
              Query.query(
                  mine(scope)
                      .orOperator(
                          Criteria.where("_id").is(asked.id()),
                          Criteria.where("openFor").is(asked.openFor()))),
              DossierExport.class));
    }
  }

  /** The archive that was asked for last. */
  Optional<DossierExport> latest(AccessScope scope) {
    return Optional.ofNullable(
        mongo.findOne(
            Query.query(mine(scope)).with(Sort.by(Sort.Direction.DESC, "requestedAt", "_id")),
            DossierExport.class));
  }

  Optional<DossierExport> find(AccessScope scope, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(mine(scope).and("_id").is(id)), DossierExport.class));
  }

  /** Removes what was made before, with its bytes. */
  void forgetOthers(AccessScope scope, UUID id) {
    Criteria others =
        mine(scope).and("_id").ne(id).and("stage").ne(DossierExport.Stage.OPEN.name());
    mongo.find(Query.query(others), DossierExport.class).forEach(this::forget);
  }

  private void forget(DossierExport export) {
    removeBytes(export.archiveId());
    mongo.remove(Query.query(Criteria.where("_id").is(export.id())), DossierExport.class);
  }

  InputStream open(AccessScope scope, DossierExport export) {
    if (!export.clientId().equals(scope.caller().personId())) {
      throw new IllegalArgumentException("Only the client takes everything along");
    }
    return Objects.requireNonNull(
        mongo.execute(
            database ->
                bucket(database)
                    .openDownloadStream(new BsonBinary(Objects.requireNonNull(export.archiveId())))
                    .batchSize(AT_ONCE)));
  }

  private static Criteria mine(AccessScope scope) {
    return Criteria.where("dossierId")
        .is(scope.dossierId())
        .and("clientId")
        .is(scope.caller().personId());
  }

  /**
   * Takes the oldest one that nobody is making, also when somebody began and went silent; what was
   * half written then is removed.
   */
  @Upkeep("the making goes on behalf of the client, whose scope is made anew")
  Optional<DossierExport> claim(UUID maker, Instant now, Duration lease) {
    Query free =
        Query.query(Criteria.where("stage").is(DossierExport.Stage.OPEN).and("leaseUntil").lte(now))
            .with(Sort.by("_id"));
    UUID archiveId = UUID.randomUUID();
    DossierExport before =
        mongo.findAndModify(
            free,
            new Update()
                .set("maker", maker)
                .set("leaseUntil", now.plus(lease))
                .set("archiveId", archiveId)
                .set("done", 0)
                .inc("attempts", 1),
            FindAndModifyOptions.options().returnNew(false),
            DossierExport.class);
    if (before == null) {
      return Optional.empty();
    }
    removeBytes(before.archiveId());
    return Optional.ofNullable(mongo.findOne(held(before.id(), maker), DossierExport.class));
  }

  /** Where the bytes go; whole only once it is closed. */
  @Upkeep("the making goes on behalf of the client, whose scope is made anew")
  OutputStream write(DossierExport export) {
    return Objects.requireNonNull(
        mongo.execute(
            database ->
                bucket(database)
                    .openUploadStream(
                        new BsonBinary(Objects.requireNonNull(export.archiveId())),
                        "archive",
                        new GridFSUploadOptions().chunkSizeBytes(PIECE))));
  }

  /** Says how far it is and that the maker is alive; false when somebody else took over. */
  @Upkeep("only how far it is")
  boolean progress(UUID id, UUID maker, int done, int total, Instant leaseUntil) {
    return changed(
        held(id, maker),
        new Update().set("done", done).set("total", total).set("leaseUntil", leaseUntil));
  }

  @Upkeep("only that it is ready")
  boolean ready(UUID id, UUID maker, Instant at, long size, String sha256) {
    return changed(
        held(id, maker),
        new Update()
            .set("stage", DossierExport.Stage.READY)
            .set("openFor", id)
            .set("readyAt", at)
            .set("size", size)
            .set("sha256", sha256)
            .set("maker", null));
  }

  /** Gives it back, to be tried again from an instant on; or for good. */
  @Upkeep("only that it did not work")
  void failed(DossierExport export, UUID maker, Instant tryAgainAt) {
    boolean givenUp = export.attempts() >= DossierExport.MAX_ATTEMPTS;
    Update update = new Update().set("maker", null).set("leaseUntil", tryAgainAt);
    if (givenUp) {
      update
          .set("stage", DossierExport.Stage.FAILED)
          .set("openFor", export.id())
          .set("archiveId", null);
    }
    if (changed(held(export.id(), maker), update) && givenUp) {
      removeBytes(export.archiveId());
    }
  }

  /** Removes the bytes of archives that were ready at this instant or before. */
  @Upkeep("what is over is removed, whoever looks")
  void removeReadyBefore(Instant instant) {
    List<DossierExport> over =
        mongo.find(
            Query.query(
                    Criteria.where("stage")
                        .is(DossierExport.Stage.READY)
                        .and("removed")
                        .is(false)
                        .and("readyAt")
                        .lte(instant))
                .limit(PER_SWEEP),
            DossierExport.class);
    for (DossierExport export : over) {
      removeBytes(export.archiveId());
      changed(
          Query.query(Criteria.where("_id").is(export.id())), new Update().set("removed", true));
    }
  }

  @Upkeep("only how many, and how large")
  DossierEraser.Held held(UUID dossierId) {
    return mongo
        .find(Query.query(Criteria.where("dossierId").is(dossierId)), DossierExport.class)
        .stream()
        .map(
            export ->
                export.archiveId() == null || export.removed()
                    ? DossierEraser.Held.of(1)
                    : new DossierEraser.Held(1, 1, export.size()))
        .reduce(DossierEraser.Held.NOTHING, DossierEraser.Held::plus);
  }

  /** Removes all archives of a client; one that is being made then finds itself overtaken. */
  @Upkeep("what goes is not read")
  void eraseAll(UUID dossierId) {
    mongo
        .find(Query.query(Criteria.where("dossierId").is(dossierId)), DossierExport.class)
        .forEach(this::forget);
  }

  private void removeBytes(@Nullable UUID archiveId) {
    if (archiveId != null) {
      mongo.getCollection(FILES).deleteOne(Filters.eq(archiveId));
      mongo.getCollection(PIECES).deleteMany(Filters.eq("files_id", archiveId));
    }
  }

  private boolean changed(Query which, Update update) {
    return mongo.updateFirst(which, update, DossierExport.class).getMatchedCount() == 1;
  }

  private static Query held(UUID id, UUID maker) {
    return Query.query(Criteria.where("_id").is(id).and("maker").is(maker));
  }

  private static GridFSBucket bucket(com.mongodb.client.MongoDatabase database) {
    return GridFSBuckets.create(database, BUCKET);
  }
}
