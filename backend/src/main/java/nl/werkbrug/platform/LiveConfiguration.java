package nl.werkbrug.platform;

import java.time.Clock;
import nl.werkbrug.platform.mongo.MongoEngine;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The live bus; the only instance on its data has nobody else to tell. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveProperties.class)
class LiveConfiguration {

  @Bean
  LiveBus liveBus(
      MongoOperations mongo, MongoEngine engine, LiveProperties properties, Clock clock) {
    return new LiveBus(engine.exclusive() ? null : new LiveTail(mongo, properties.poll(), clock));
  }
}
