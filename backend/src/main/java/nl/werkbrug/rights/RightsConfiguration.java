package nl.werkbrug.rights;

import nl.werkbrug.dossier.DossierEraser;
import nl.werkbrug.dossier.DossierErasers;
import nl.werkbrug.platform.MongoIndexes;
import nl.werkbrug.platform.OutboxSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of this module. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  ExportProperties.class,
  ErasureProperties.class,
  RetentionTerms.class
})
class RightsConfiguration {

  @Bean
  MongoIndexes dossierExportIndexes() {
    return MongoIndexes.of(
        "dossier_export",
        MongoIndexes.unique("openFor"),
        MongoIndexes.on("dossierId"),
        MongoIndexes.on("stage", "readyAt"));
  }

  @Bean
  MongoIndexes archivePieceIndexes() {
    return MongoIndexes.of(ExportRepository.PIECES, MongoIndexes.unique("files_id", "n"));
  }

  @Bean
  MongoIndexes rectificationIndexes() {
    return MongoIndexes.of(
        "rectification",
        MongoIndexes.on("dossierId", "_id"),
        MongoIndexes.on("organisationId", "answer", "_id"));
  }

  @Bean
  OutboxSource rectificationOutbox() {
    return new OutboxSource(Rectification.class);
  }

  @Bean
  MongoIndexes erasureIndexes() {
    return MongoIndexes.of(
        "erasure",
        MongoIndexes.unique("openFor"),
        MongoIndexes.on("organisationIds", "_id"),
        MongoIndexes.on("stage", "leaseUntil"));
  }

  @Bean
  MongoIndexes erasureRequestIndexes() {
    return MongoIndexes.of(
        "erasure_request",
        MongoIndexes.unique("openFor"),
        MongoIndexes.on("organisationIds", "_id"),
        MongoIndexes.on("dossierId", "_id"));
  }

  @Bean
  DossierEraser erasureRequestEraser(DossierErasers erasers) {
    return erasers.of(null, "Verzoeken om te wissen", ErasureRequest.class);
  }

  @Bean
  DossierEraser rectificationEraser(DossierErasers erasers) {
    return erasers.about("Correctieverzoeken", Rectification.class);
  }
}
