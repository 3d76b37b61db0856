package nl.werkbrug.contact;

import nl.werkbrug.dossier.DossierEraser;
import nl.werkbrug.dossier.DossierErasers;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.platform.MongoIndexes;
import nl.werkbrug.platform.OutboxSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of this module, that its outboxes are swept, and what goes with a dossier. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

  /** Buckets and conversations are found by their ids alone. */
  @Bean
  MongoIndexes contactMomentIndexes() {
    return MongoIndexes.of("contact_moment", MongoIndexes.on("dossierId", "at", "_id"));
  }

  @Bean
  MongoIndexes answerWeekIndexes() {
    return MongoIndexes.of(
        "answer_week",
        MongoIndexes.on("organisationId", "monday"),
        MongoIndexes.on("answers.messageId"));
  }

  @Bean
  MongoIndexes contactPersonRequestIndexes() {
    return MongoIndexes.of(
        "contact_person_request",
        MongoIndexes.unique("openFor"),
        MongoIndexes.on("dossierId", "_id"),
        MongoIndexes.on("organisationId", "end", "_id"));
  }

  @Bean
  DossierEraser contactPersonRequestEraser(DossierErasers erasers) {
    return erasers.of(null, "Een andere contactpersoon", ContactPersonRequest.class);
  }

  @Bean
  OutboxSource messageOutbox() {
    return new OutboxSource(MessageBucket.class);
  }

  @Bean
  OutboxSource conversationOutbox() {
    return new OutboxSource(Conversation.class);
  }

  @Bean
  OutboxSource contactMomentOutbox() {
    return new OutboxSource(ContactMoment.class);
  }

  @Bean
  DossierEraser conversationEraser(DossierErasers erasers) {
    return erasers.ofMany(
        DossierSection.CONVERSATION, "Berichten", "count", MessageBucket.class, Conversation.class);
  }

  @Bean
  DossierEraser contactMomentEraser(DossierErasers erasers) {
    return erasers.of(DossierSection.CONTACT_MOMENTS, "Contactmomenten", ContactMoment.class);
  }
}
