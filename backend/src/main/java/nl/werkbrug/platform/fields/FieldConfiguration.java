package nl.werkbrug.platform.fields;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the keys from the settings, else from who brings some; without any nothing starts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FieldProperties.class)
class FieldConfiguration {

  @Bean
  FieldCipher fieldCipher(FieldProperties properties, ObjectProvider<FieldKeySource> source) {
    if (!properties.keys().isEmpty()) {
      return new FieldCipher(properties.keys());
    }
    FieldKeySource brought = source.getIfAvailable();
    return new FieldCipher(brought == null ? List.of() : brought.keys());
  }
}
