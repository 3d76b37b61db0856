package nl.werkbrug.effortplan;

import java.util.Arrays;
import java.util.Map;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class IntakeRepository {

  private final MongoOperations mongo;

  IntakeRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The notes that the caller may see; the others never leave the database. */
  Map<IntakeTopic, Intake.Note> notes(AccessScope scope) {
    Query query = Query.query(mine(scope));
    if (scope.sees(DossierSection.BARRIERS)) {
      scope.record(DossierSection.BARRIERS);
    } else {
      Arrays.stream(IntakeTopic.values())
          .filter(IntakeTopic::sensitive)
          .forEach(topic -> query.fields().exclude(field(topic)));
    }
    Intake found = mongo.findOne(query, Intake.class);
    return found == null ? Map.of() : found.notes();
  }

  /**
   * Saves the note of one topic, when nobody changed that topic since the version before it.
   *
   * @param note with the version that it gets
   */
  boolean save(AccessScope scope, IntakeTopic topic, Intake.Note note) {
    Update update = new Update().set(field(topic), note);
    if (note.version() > 1) {
      Query seen = Query.query(mine(scope).and(field(topic) + ".version").is(note.version() - 1));
      return mongo.updateFirst(seen, update, Intake.class).getModifiedCount() == 1;
    }
    Query unwritten = Query.query(mine(scope).and(field(topic)).exists(false));
    try {
      return mongo.upsert(unwritten, update, Intake.class).wasAcknowledged();
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  private static String field(IntakeTopic topic) {
    return "notes." + topic.name();
  }

  /** One document per client, whose id is that of the dossier. */
  private static Criteria mine(AccessScope scope) {
    scope.record(DossierSection.INTAKE);
    return Criteria.where("_id").is(scope.dossierId());
  }
}
