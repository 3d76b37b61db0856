package nl.werkbrugdemo;

import com.interaso.webpush.VapidKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import nl.werkbrug.platform.fields.FieldKeySource;
import nl.werkbrug.rights.ErasureKeySource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The demonstration starts without settings, so it makes its own keys, for encrypted fields, for
 * tombstones and towards push services, and keeps them in its data folder.
 */
@Configuration(proxyBeanMethods = false)
class DemoFieldKey {

  @Bean
  FieldKeySource fieldKeySource(@Value("${werkbrug.data}") String data) {
    return () -> List.of(inFolder(data, "field-key", "demo:"));
  }

  @Bean
  ErasureKeySource erasureKeySource(@Value("${werkbrug.data}") String data) {
    return () -> inFolder(data, "erasure-key", "");
  }

  @Bean
  VapidKeys pushKeys(@Value("${werkbrug.data}") String data) {
    return data.equals("memory")
        ? VapidKeys.generate()
        : VapidKeys.load(Path.of(data, "push-keys").toAbsolutePath(), true);
  }

  private static String inFolder(String data, String name, String before) {
    return data.equals("memory") ? before + newKey() : kept(Path.of(data, name), before);
  }

  private static String kept(Path file, String before) {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, before + newKey());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The key of the demonstration cannot be kept", e);
    }
  }

  private static String newKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
