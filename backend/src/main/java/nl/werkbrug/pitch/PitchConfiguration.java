package nl.werkbrug.pitch;

import nl.werkbrug.platform.MongoIndexes;
import nl.werkbrug.platform.OutboxSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of the private side, and that its outboxes are swept. */
@Configuration(proxyBeanMethods = false)
class PitchConfiguration {

  @Bean
  MongoIndexes pitchProfileIndexes() {
    return MongoIndexes.of(
        "pitch_profile", MongoIndexes.unique("publicId"), MongoIndexes.on("state"));
  }

  @Bean
  MongoIndexes pitchInterestIndexes() {
    return MongoIndexes.of(
        "pitch_interest", MongoIndexes.on("dossierId", "_id"), MongoIndexes.on("publicPitchId"));
  }

  @Bean
  OutboxSource pitchProfileOutbox() {
    return new OutboxSource(PitchProfile.class);
  }

  @Bean
  OutboxSource pitchInterestOutbox() {
    return new OutboxSource(PitchInterest.class);
  }
}
