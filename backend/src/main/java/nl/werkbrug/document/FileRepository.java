package nl.werkbrug.document;

import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierEraser;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.Upkeep;
import org.bson.BsonBinary;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The bytes of files, as GridFS keeps them.
 *
 * <p>The driver's own upload cannot go on after a break, so pieces are written here, in the form
 * that GridFS prescribes: first the pieces, and last the entry that says that the file is whole.
 */
@Repository
class FileRepository {

  /** Bytes in a piece: the usual size of GridFS, and what is lost at most when a line drops. */
  static final int PIECE = 255 * 1024;

  private static final String BUCKET = "file";
  static final String FILES = BUCKET + ".files";
  static final String PIECES = BUCKET + ".chunks";

  /** Pieces that the database sends at once, so that a file is never whole in memory. */
  private static final int AT_ONCE = 4;

  private final MongoOperations mongo;

  FileRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Begins an upload, or gives the one that this person began before with the same id. */
  Optional<Upload> begin(AccessScope scope, Upload upload) {
    try {
      return Optional.of(mongo.insert(upload));
    } catch (DuplicateKeyException _) {
      return find(scope, upload.id());
    }
  }

  Optional<Upload> find(AccessScope scope, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(own(scope).and("_id").is(id)), Upload.class));
  }

  /** Uploads of this person in this dossier that were begun before and never became a document. */
  List<Upload> leftBehind(AccessScope scope, Instant before, int limit) {
    return mongo.find(
        Query.query(own(scope).and("startedAt").lt(before)).limit(limit), Upload.class);
  }

  /** Stores a piece; one that is there already stays as it is. */
  void store(AccessScope scope, Upload upload, byte[] piece, FileKind kind) {
    int number = upload.received() / PIECE;
    Document chunk =
        new Document("files_id", upload.id()).append("n", number).append("data", new Binary(piece));
    try {
      mongo.insert(chunk, PIECES);
    } catch (DuplicateKeyException _) {
      // A slower attempt at the same upload brought it.
    }
    mongo.updateFirst(
        Query.query(own(scope).and("_id").is(upload.id())),
        new Update().max("received", upload.received() + piece.length).set("kind", kind),
        Upload.class);
  }

  /** Says that the file is whole. */
  void finish(AccessScope scope, Upload upload, Instant at) {
    scope.record(DossierSection.DOCUMENTS);
    Document file =
        new Document("_id", upload.id())
            .append("length", (long) upload.size())
            .append("chunkSize", PIECE)
            .append("uploadDate", Date.from(at))
            .append("filename", upload.name())
            .append("metadata", new Document("dossierId", scope.dossierId()));
    mongo
        .getCollection(FILES)
        .replaceOne(Filters.eq(upload.id()), file, new ReplaceOptions().upsert(true));
  }

  /** The bytes of a file of which a document in this dossier has a version. */
  InputStream open(AccessScope scope, UUID fileId) {
    scope.record(DossierSection.DOCUMENTS);
    return Objects.requireNonNull(
        mongo.execute(
            database ->
                GridFSBuckets.create(database, BUCKET)
                    .openDownloadStream(new BsonBinary(fileId))
                    .batchSize(AT_ONCE)));
  }

  /** Forgets that an upload was under way; its file stays. */
  void forget(AccessScope scope, UUID id) {
    mongo.remove(Query.query(own(scope).and("_id").is(id)), Upload.class);
  }

  /** Forgets an upload with everything that came of it. */
  void discard(AccessScope scope, UUID id) {
    if (find(scope, id).isPresent()) {
      mongo.getCollection(FILES).deleteOne(Filters.eq(id));
      mongo.getCollection(PIECES).deleteMany(Filters.eq("files_id", id));
      forget(scope, id);
    }
  }

  @Upkeep("only how many, and how large")
  DossierEraser.Held held(UUID dossierId) {
    DossierEraser.Held held = DossierEraser.Held.NOTHING;
    for (DossierDocument document : mongo.find(of(dossierId), DossierDocument.class)) {
      held =
          held.plus(
              new DossierEraser.Held(
                  1,
                  document.versions().size(),
                  document.versions().stream().mapToLong(FileVersion::size).sum()));
    }
    for (Upload upload : mongo.find(of(dossierId), Upload.class)) {
      held = held.plus(new DossierEraser.Held(0, 1, upload.received()));
    }
    return held;
  }

  /** Removes all files of a client, and then what names them: so none is left that nobody names. */
  @Upkeep("what goes is not read")
  void eraseAll(UUID dossierId) {
    Set<UUID> files = new HashSet<>();
    mongo
        .find(of(dossierId), DossierDocument.class)
        .forEach(document -> document.versions().forEach(version -> files.add(version.fileId())));
    mongo.find(of(dossierId), Upload.class).forEach(upload -> files.add(upload.id()));
    mongo
        .getCollection(FILES)
        .find(Filters.eq("metadata.dossierId", dossierId))
        .forEach(file -> files.add(file.get("_id", UUID.class)));
    for (UUID file : files) {
      mongo.getCollection(PIECES).deleteMany(Filters.eq("files_id", file));
      mongo.getCollection(FILES).deleteOne(Filters.eq(file));
    }
    mongo.remove(of(dossierId), DossierDocument.class);
    mongo.remove(of(dossierId), Upload.class);
  }

  private static Query of(UUID dossierId) {
    return Query.query(Criteria.where("dossierId").is(dossierId));
  }

  private static Criteria own(AccessScope scope) {
    return scope.filter(DossierSection.DOCUMENTS).and("sentById").is(scope.caller().personId());
  }
}
