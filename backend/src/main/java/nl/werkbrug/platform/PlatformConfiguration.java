package nl.werkbrug.platform;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.persistence.autoconfigure.EntityScanner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.mapping.Document;

/** The clock, and the types that the database knows by name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxProperties.class)
class PlatformConfiguration {

  /**
   * Ticks in milliseconds, the precision of the database, so that an instant reads back as it was
   * written.
   */
  @Bean
  Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }

  /**
   * Outbox events are read back by their alias, so their types must be known before the first one
   * is met.
   */
  @Bean
  static MongoManagedTypes mongoManagedTypes(ApplicationContext context)
      throws ClassNotFoundException {
    return MongoManagedTypes.fromIterable(
        new EntityScanner(context).scan(Document.class, TypeAlias.class));
  }
}
