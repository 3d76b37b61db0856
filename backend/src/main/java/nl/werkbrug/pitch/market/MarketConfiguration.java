package nl.werkbrug.pitch.market;

import nl.werkbrug.platform.MongoIndexes;
import nl.werkbrug.platform.OutboxSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of the employer's world, and that its outbox is swept. */
@Configuration(proxyBeanMethods = false)
class MarketConfiguration {

  @Bean
  MongoIndexes publicPitchIndexes() {
    return MongoIndexes.of("public_pitch", MongoIndexes.on("withdrawn"));
  }

  /** One question per organisation and pitch. */
  @Bean
  MongoIndexes employerInterestIndexes() {
    return MongoIndexes.of(
        "employer_interest",
        MongoIndexes.on("organisationId", "_id"),
        MongoIndexes.unique("publicPitchId", "organisationId"));
  }

  @Bean
  OutboxSource employerInterestOutbox() {
    return new OutboxSource(EmployerInterest.class);
  }
}
