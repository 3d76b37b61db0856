package nl.werkbrug.document;

import nl.werkbrug.platform.MongoIndexes;
import nl.werkbrug.platform.OutboxSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of documents and files, and that the outbox of documents is swept. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

  @Bean
  MongoIndexes documentIndexes() {
    return MongoIndexes.of(
        "document",
        MongoIndexes.on("dossierId", "_id"),
        MongoIndexes.on("dossierId", "jobApplicationId"),
        MongoIndexes.on("versions.fileId"));
  }

  @Bean
  MongoIndexes uploadIndexes() {
    return MongoIndexes.of("upload", MongoIndexes.on("dossierId", "sentById"));
  }

  @Bean
  MongoIndexes pieceIndexes() {
    return MongoIndexes.of(FileRepository.PIECES, MongoIndexes.unique("files_id", "n"));
  }

  @Bean
  OutboxSource documentOutbox() {
    return new OutboxSource(DossierDocument.class);
  }
}
