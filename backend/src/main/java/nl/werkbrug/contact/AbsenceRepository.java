package nl.werkbrug.contact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.shared.Unscoped;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
@Unscoped("it is about staff and holds no client's data")
class AbsenceRepository {

  private final MongoOperations mongo;

  AbsenceRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Those that run or come, of these people. */
  List<Absence> of(Collection<UUID> people, LocalDate today) {
    return mongo.find(
        Query.query(Criteria.where("_id").in(people).and("lastDay").gte(today.toString())),
        Absence.class);
  }

  Optional<Absence> of(UUID personId, LocalDate today) {
    return of(List.of(personId), today).stream().findFirst();
  }

  /** Stores the first absence; one that is past makes place. False when there is another. */
  boolean insert(Absence absence, LocalDate today) {
    mongo.remove(
        Query.query(
            Criteria.where("_id").is(absence.personId()).and("lastDay").lt(today.toString())),
        Absence.class);
    try {
      mongo.insert(absence);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  /** Replaces what stood there, when nobody changed it since. */
  boolean replace(Absence absence, int expectedVersion) {
    Update update =
        new Update()
            .set("from", absence.from())
            .set("lastDay", absence.lastDay())
            .set("standInId", absence.standInId())
            .set("standInName", absence.standInName())
            .set("version", absence.version());
    return mongo
            .updateFirst(seen(absence.personId(), expectedVersion), update, Absence.class)
            .getModifiedCount()
        == 1;
  }

  boolean remove(UUID personId, int expectedVersion) {
    return mongo.remove(seen(personId, expectedVersion), Absence.class).getDeletedCount() == 1;
  }

  private static Query seen(UUID personId, int version) {
    return Query.query(Criteria.where("_id").is(personId).and("version").is(version));
  }
}
