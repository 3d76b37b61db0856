package nl.werkbrug.reporting;

import nl.werkbrug.platform.MongoIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of what is kept for the figures. */
@Configuration(proxyBeanMethods = false)
class ReportingConfiguration {

  @Bean
  MongoIndexes activityWeekIndexes() {
    return MongoIndexes.of(
        "activity_week", MongoIndexes.on("organisationId", "monday"), MongoIndexes.on("done.what"));
  }
}
