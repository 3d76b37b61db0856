package nl.werkbrug.dossier;

import nl.werkbrug.platform.MongoIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of the questions about the access log. */
@Configuration(proxyBeanMethods = false)
class AccessQuestionConfiguration {

  @Bean
  MongoIndexes accessQuestionIndexes() {
    return MongoIndexes.of(
        "access_question",
        MongoIndexes.unique("dossierId", "entryId"),
        MongoIndexes.on("organisationId", "answer", "_id"));
  }
}
