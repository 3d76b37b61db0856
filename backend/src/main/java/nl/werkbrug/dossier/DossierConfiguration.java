package nl.werkbrug.dossier;

import nl.werkbrug.platform.MongoIndexes;
import nl.werkbrug.platform.OutboxSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of the dossier, and that its outbox is swept. */
@Configuration(proxyBeanMethods = false)
class DossierConfiguration {

  @Bean
  MongoIndexes dossierIndexes() {
    return MongoIndexes.of(
        "dossier",
        MongoIndexes.unique("clientId"),
        MongoIndexes.on("contactPersons.personId"),
        MongoIndexes.on("breakGlass.organisationId"),
        MongoIndexes.on("programme.status", "programme.region"),
        MongoIndexes.on("programme.endedOn", "_id"));
  }

  @Bean
  MongoIndexes pastPlaceIndexes() {
    return MongoIndexes.of("past_place", MongoIndexes.on("organisationId"));
  }

  @Bean
  OutboxSource dossierOutbox() {
    return new OutboxSource(Dossier.class);
  }
}
