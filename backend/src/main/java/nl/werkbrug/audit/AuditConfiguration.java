package nl.werkbrug.audit;

import nl.werkbrug.platform.MongoIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of the access log. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

  @Bean
  MongoIndexes accessLogIndexes() {
    return MongoIndexes.of(
        "access_log",
        MongoIndexes.on("dossierIds", "_id"),
        MongoIndexes.on("organisationId", "_id"),
        MongoIndexes.on("actorId", "_id"),
        // Sparse, because what was written before there were chains has no place in one.
        MongoIndexes.unique("link.chain", "link.number").sparse());
  }

  @Bean
  MongoIndexes accessSealIndexes() {
    return MongoIndexes.of(
        "access_log_seal", MongoIndexes.on("chain", "number"), MongoIndexes.on("chain", "day"));
  }
}
