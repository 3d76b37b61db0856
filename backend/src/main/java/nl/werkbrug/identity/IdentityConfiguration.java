package nl.werkbrug.identity;

import nl.werkbrug.platform.MongoIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of persons and organisations. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

  @Bean
  MongoIndexes personIndexes() {
    return MongoIndexes.of(
        "person", MongoIndexes.unique("subject"), MongoIndexes.on("organisationId", "role"));
  }
}
