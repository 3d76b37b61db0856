package nl.werkbrug.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.Upkeep;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class ContactMomentRepository {

  private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "at", "_id");

  private final MongoOperations mongo;

  ContactMomentRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** A place in the list: the moment behind which a page goes on. */
  record Place(Instant at, UUID id) {}

  /**
   * Stores a new contact. The same id again gives back what was stored first.
   *
   * @return empty when the id is already somebody else's
   */
  Optional<ContactMoment> insert(AccessScope scope, ContactMoment moment) {
    Criteria mine = mine(scope);
    if (insert(moment)) {
      return Optional.of(moment);
    }
    return Optional.ofNullable(
        mongo.findOne(
            Query.query(mine.and("_id").is(moment.id()).and("byId").is(moment.byId())),
            ContactMoment.class));
  }

  /** Stores a contact unless it is there. */
  @Upkeep("a message that was sent is a contact, whoever looks")
  boolean insert(ContactMoment moment) {
    try {
      mongo.insert(moment);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  /** Takes away a contact that was no contact after all; false when it is not there. */
  @Upkeep("nothing is read")
  boolean remove(UUID id) {
    return mongo
            .remove(Query.query(Criteria.where("_id").is(id)), ContactMoment.class)
            .getDeletedCount()
        == 1;
  }

  List<ContactMoment> page(AccessScope scope, @Nullable Place after, int limit) {
    Criteria criteria = mine(scope);
    if (after != null) {
      criteria =
          criteria.orOperator(
              Criteria.where("at").lt(after.at()),
              Criteria.where("at").is(after.at()).and("_id").lt(after.id()));
    }
    return mongo.find(Query.query(criteria).with(LATEST_FIRST).limit(limit), ContactMoment.class);
  }

  /** When the last contact was. */
  @Upkeep("only the time is kept, in the summary")
  @Nullable Instant lastAt(UUID dossierId) {
    ContactMoment last =
        mongo.findOne(
            Query.query(Criteria.where("dossierId").is(dossierId)).with(LATEST_FIRST),
            ContactMoment.class);
    return last == null ? null : last.at();
  }

  private static Criteria mine(AccessScope scope) {
    return scope.filter(DossierSection.CONTACT_MOMENTS);
  }
}
