package nl.werkbrug.platform.mongo;

import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Starts the engine and tells the auto-configured driver where it is. */
@Configuration(proxyBeanMethods = false)
class MongoEngineConfiguration {

  @Bean
  MongoEngine mongoEngine(
      @Value("${spring.mongodb.uri:}") String uri,
      @Value("${werkbrug.mongod:}") String mongod,
      @Value("${werkbrug.data}") String data) {
    var engine = MongoEngine.start(new MongoEngineSettings(uri, mongod, data));
    LoggerFactory.getLogger(MongoEngine.class)
        .info("Database engine: {} at {}", engine.name(), engine.address().getHosts());
    return engine;
  }

  /** A named server keeps Spring Boot's own connection properties (TLS bundle and the like). */
  @Bean
  @Conditional(NoServerNamed.class)
  MongoConnectionDetails mongoConnectionDetails(MongoEngine engine) {
    return engine::address;
  }

  /** The name is a component of its own, because details are not shown to everyone. */
  @Bean
  CompositeHealthContributor engineHealthContributor(MongoEngine engine) {
    return CompositeHealthContributor.fromMap(
        Map.of(engine.name(), (HealthIndicator) Health.up()::build));
  }

  static final class NoServerNamed implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !StringUtils.hasText(context.getEnvironment().getProperty("spring.mongodb.uri"));
    }
  }
}
