package nl.werkbrug.vacancy;

import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What clients keep to come back to: one document per client, for the client alone. */
@Repository
class SavedVacancyRepository {

  @Document("vacancy_saved")
  record Saved(@Id UUID dossierId, Set<UUID> vacancyIds) {}

  private final MongoOperations mongo;

  SavedVacancyRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Set<UUID> of(AccessScope scope) {
    Saved found = mongo.findOne(mine(scope), Saved.class);
    return found == null ? Set.of() : found.vacancyIds();
  }

  void add(AccessScope scope, UUID vacancyId) {
    Update update = new Update().addToSet("vacancyIds", vacancyId);
    try {
      mongo.upsert(mine(scope), update, Saved.class);
    } catch (DuplicateKeyException _) {
      // Another first one came in between: now the document is there.
      mongo.updateFirst(mine(scope), update, Saved.class);
    }
  }

  void remove(AccessScope scope, UUID vacancyId) {
    mongo.updateFirst(mine(scope), new Update().pull("vacancyIds", vacancyId), Saved.class);
  }

  private static Query mine(AccessScope scope) {
    return Query.query(scope.filter(DossierSection.JOB_APPLICATIONS));
  }
}
