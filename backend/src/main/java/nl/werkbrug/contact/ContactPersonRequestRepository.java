package nl.werkbrug.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.contact.ContactPersonRequest.End;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.platform.CaseOrder;
import nl.werkbrug.shared.Unscoped;
import nl.werkbrug.shared.Upkeep;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Clients who ask for another contact person. */
@Repository
class ContactPersonRequestRepository {

  private static final String LEAD =
      "the team lead reads what the client wrote to them, never what stands in the dossier";

  private final MongoOperations mongo;

  ContactPersonRequestRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** False when the id is taken, or another one waits. */
  boolean insert(AccessScope scope, ContactPersonRequest request) {
    if (!scope.isClient() || !scope.dossierId().equals(request.dossierId())) {
      throw new IllegalArgumentException("A request of somebody else");
    }
    try {
      mongo.insert(request);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  Optional<ContactPersonRequest> find(AccessScope scope, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(of(scope).and("_id").is(id)), ContactPersonRequest.class));
  }

  /** The last one that this client sent. */
  Optional<ContactPersonRequest> latest(AccessScope scope) {
    return Optional.ofNullable(
        mongo.findOne(
            Query.query(of(scope)).with(Sort.by(Sort.Direction.DESC, "_id")),
            ContactPersonRequest.class));
  }

  /** Everything that this client asked, oldest first, behind the one with the id {@code after}. */
  List<ContactPersonRequest> page(AccessScope scope, @Nullable UUID after, int limit) {
    Criteria criteria = after == null ? of(scope) : of(scope).and("_id").gt(after);
    return mongo.find(
        Query.query(criteria).with(Sort.by("_id")).limit(limit), ContactPersonRequest.class);
  }

  /** Takes it back, as long as it waits. */
  boolean end(AccessScope scope, UUID id, int version, End end) {
    return end(of(scope), id, version, end);
  }

  /**
   * Open ones from old to new, the others from new to old.
   *
   * @param team null for a lead of all teams
   */
  @Unscoped(LEAD)
  List<ContactPersonRequest> page(
      UUID organisationId, @Nullable String team, boolean open, @Nullable UUID after, int limit) {
    Criteria criteria = of(organisationId, team);
    criteria = open ? criteria.and("end").isNull() : criteria.and("end").ne(null);
    return mongo.find(CaseOrder.page(criteria, open, after, limit), ContactPersonRequest.class);
  }

  @Unscoped(LEAD)
  Optional<ContactPersonRequest> find(UUID organisationId, @Nullable String team, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(
            Query.query(of(organisationId, team).and("_id").is(id)), ContactPersonRequest.class));
  }

  /** Keeps the answer, as long as it waits. */
  @Unscoped(LEAD)
  boolean end(UUID organisationId, @Nullable String team, UUID id, int version, End end) {
    return end(of(organisationId, team), id, version, end);
  }

  /** The one that waits, of this client. */
  @Upkeep("only to see whether it is about somebody who is no longer the contact person")
  Optional<ContactPersonRequest> waiting(UUID dossierId) {
    return Optional.ofNullable(
        mongo.findOne(
            Query.query(Criteria.where("openFor").is(dossierId)), ContactPersonRequest.class));
  }

  @Upkeep("nothing is read")
  boolean end(ContactPersonRequest request, End end) {
    return end(
        Criteria.where("dossierId").is(request.dossierId()), request.id(), request.version(), end);
  }

  private boolean end(Criteria whose, UUID id, int version, End end) {
    return mongo
            .updateFirst(
                Query.query(whose.and("_id").is(id).and("version").is(version).and("end").isNull()),
                new Update().set("end", end).set("openFor", id).inc("version", 1),
                ContactPersonRequest.class)
            .getModifiedCount()
        == 1;
  }

  private static Criteria of(AccessScope scope) {
    return Criteria.where("dossierId").is(scope.dossierId());
  }

  private static Criteria of(UUID organisationId, @Nullable String team) {
    Criteria criteria = Criteria.where("organisationId").is(organisationId);
    return team == null ? criteria : criteria.and("team").is(team);
  }
}
