package nl.werkbrugdemo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import nl.werkbrug.platform.fields.FieldKeySource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The demonstration starts without settings, so it makes its own key for encrypted fields and keeps
 * it in its data folder.
 */
@Configuration(proxyBeanMethods = false)
class DemoFieldKey {

  @Bean
  FieldKeySource fieldKeySource(@Value("${werkbrug.data}") String data) {
    return () -> List.of(data.equals("memory") ? newKey() : kept(Path.of(data, "field-key")));
  }

  private static String kept(Path file) {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, newKey());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The key of the demonstration cannot be kept", e);
    }
  }

  private static String newKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return "demo:" + Base64.getEncoder().encodeToString(key);
  }
}
