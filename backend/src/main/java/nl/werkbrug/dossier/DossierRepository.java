package nl.werkbrug.dossier;

import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.shared.Unscoped;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class DossierRepository {

  private final MongoOperations mongo;

  DossierRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Everything but the content of sections: what a scope is made from. */
  @Unscoped("a scope is made from it")
  Optional<Dossier> head(UUID id) {
    return head(Criteria.where("_id").is(id));
  }

  @Unscoped("a scope is made from it")
  Optional<Dossier> headOfClient(UUID clientId) {
    return head(Criteria.where("clientId").is(clientId));
  }

  private Optional<Dossier> head(Criteria criteria) {
    Query query = Query.query(criteria);
    query.fields().exclude("sections");
    return Optional.ofNullable(mongo.findOne(query, Dossier.class));
  }

  /** The content of one section; nothing else leaves the database. */
  @Nullable Sections section(AccessScope scope, DossierSection section, String field) {
    scope.record(section);
    Query query = Query.query(Criteria.where("_id").is(scope.dossierId()));
    query.fields().include("sections." + field);
    SectionsOnly found = mongo.findOne(query, SectionsOnly.class, "dossier");
    return found == null ? null : found.sections();
  }

  record SectionsOnly(@Nullable Sections sections) {}

  /** Changes who may see what, when nobody else changed the dossier since {@code version}. */
  boolean changeAccess(
      AccessScope scope, int version, Dossier.AccessChange change, OutboxEvent event) {
    return change(
        scope,
        version,
        new Update()
            .set("access", change.access())
            .push("consentHistory", change.event())
            .push("outbox", event));
  }

  boolean changeSection(
      AccessScope scope, int version, String field, Object content, OutboxEvent event) {
    return change(
        scope, version, new Update().set("sections." + field, content).push("outbox", event));
  }

  private boolean change(AccessScope scope, int version, Update update) {
    Query seen =
        Query.query(Criteria.where("_id").is(scope.dossierId()).and("version").is(version));
    return mongo.updateFirst(seen, update.inc("version", 1), Dossier.class).getModifiedCount() == 1;
  }

  /**
   * Sets a part of the summary unless a younger one is there; the relay may bring parts twice and
   * out of order.
   */
  @Unscoped("the relay writes on nobody's behalf")
  void summarise(UUID dossierId, Summary.Part part) {
    String field = "summary." + part.key();
    Query notYounger =
        Query.query(
            Criteria.where("_id")
                .is(dossierId)
                .orOperator(
                    Criteria.where(field).isNull(),
                    Criteria.where(field + ".asOf").lte(part.asOf())));
    mongo.updateFirst(notYounger, new Update().set(field, part), Dossier.class);
  }
}
