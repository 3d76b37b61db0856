package nl.werkbrug.platform.fields;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By what fields are encrypted.
 *
 * @param keys each as {@code name:key}, the key as 32 bytes in Base64; the first encrypts, the
 *     others still read
 */
@ConfigurationProperties("werkbrug.fields")
record FieldProperties(@DefaultValue List<String> keys) {

  /** Keys are in no log. */
  @Override
  public String toString() {
    return "FieldProperties[" + keys.size() + " keys]";
  }
}
