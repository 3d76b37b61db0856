package nl.werkbrug.notification;

import nl.werkbrug.dossier.DossierEraser;
import nl.werkbrug.dossier.DossierErasers;
import nl.werkbrug.platform.MongoIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of this module, and how notices go with what they are about. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

  @Bean
  MongoIndexes noticeIndexes() {
    return MongoIndexes.of(
        "notice",
        MongoIndexes.on("personId", "at", "_id"),
        MongoIndexes.on("dossierId", "_id"),
        MongoIndexes.on("at"));
  }

  @Bean
  DossierEraser noticeEraser(DossierErasers erasers) {
    return erasers.about("Meldingen", Notice.class);
  }
}
