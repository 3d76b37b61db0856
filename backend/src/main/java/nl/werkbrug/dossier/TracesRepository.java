package nl.werkbrug.dossier;

import java.util.Set;
import java.util.UUID;
import nl.werkbrug.shared.Upkeep;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** What is stored of a dossier, in whatever collection: how much, and its removal. */
@Repository
class TracesRepository {

  private final MongoOperations mongo;

  TracesRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Upkeep("only how many")
  long count(UUID dossierId, Class<?> type) {
    return mongo.count(of(dossierId), type);
  }

  /** The sum of a number in each document. */
  @Upkeep("only how many")
  long sum(UUID dossierId, Class<?> type, String field) {
    Query query = of(dossierId);
    query.fields().include(field);
    return mongo.query(type).as(Document.class).matching(query).stream()
        .mapToLong(document -> document.get(field, Number.class).longValue())
        .sum();
  }

  @Upkeep("what goes is not read")
  void remove(UUID dossierId, Class<?> type) {
    mongo.remove(of(dossierId), type);
  }

  @Upkeep("what goes is not read")
  void removeAbout(UUID dossierId, Class<?> type, Set<DossierSection> sections) {
    mongo.remove(of(dossierId).addCriteria(Criteria.where("section").in(sections)), type);
  }

  private static Query of(UUID dossierId) {
    return Query.query(Criteria.where("dossierId").is(dossierId));
  }
}
