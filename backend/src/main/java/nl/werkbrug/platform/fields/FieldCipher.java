package nl.werkbrug.platform.fields;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * Encrypts one field of one document with AES-256 in GCM.
 *
 * <p>What is stored begins with the name of its key: {@code 2026:Base64}. It holds whose it is, so
 * that a value copied into another document does not open there.
 */
public final class FieldCipher {

  private static final int KEY_BYTES = 32;
  private static final int IV_BYTES = 16;

  private final Map<String, BytesEncryptor> keys = new LinkedHashMap<>();
  private final String current;
  private final BytesEncryptor writer;

  /** Keys as in the setting {@code werkbrug.fields.keys}. */
  public FieldCipher(List<String> settings) {
    if (settings.isEmpty()) {
      throw new FieldKeysMissing(
          "Werkbrug does not start without a key for the fields that it stores encrypted.");
    }
    String first = "";
    @Nullable BytesEncryptor firstKey = null;
    for (String setting : settings) {
      String[] parts = setting.strip().split(":", 2);
      if (parts.length != 2 || !parts[0].matches("[A-Za-z0-9_-]{1,20}")) {
        throw new FieldKeysMissing("A key for encrypted fields is written as name:key.");
      }
      BytesEncryptor key = encryptor(parts[0], parts[1]);
      keys.put(parts[0], key);
      if (firstKey == null) {
        first = parts[0];
        firstKey = key;
      }
    }
    current = first;
    writer = Objects.requireNonNull(firstKey);
  }

  private static BytesEncryptor encryptor(String name, String base64) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException _) {
      key = new byte[0];
    }
    if (key.length != KEY_BYTES) {
      throw new FieldKeysMissing("The key " + name + " is not 32 bytes in Base64.");
    }
    return new AesBytesEncryptor(
        new SecretKeySpec(key, "AES"), KeyGenerators.secureRandom(IV_BYTES), CipherAlgorithm.GCM);
  }

  /**
   * Encrypts with the current key; twice the same gives two different results.
   *
   * @param owner the document that it belongs to
   */
  public String encrypt(UUID owner, String value) {
    byte[] plain = (owner + "\n" + value).getBytes(StandardCharsets.UTF_8);
    return current + ":" + Base64.getEncoder().encodeToString(writer.encrypt(plain));
  }

  /**
   * @throws IllegalStateException when its key is not there, or it was changed or moved; the
   *     message holds nothing of the value
   */
  public String decrypt(UUID owner, String stored) {
    String[] parts = stored.split(":", 2);
    BytesEncryptor key = keys.get(parts[0]);
    if (key == null || parts.length != 2) {
      throw new IllegalStateException("An encrypted field asks a key that is not configured");
    }
    String plain;
    try {
      plain = new String(key.decrypt(Base64.getDecoder().decode(parts[1])), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException | IllegalStateException _) {
      throw new IllegalStateException("An encrypted field was changed or its key is another one");
    }
    String whose = owner + "\n";
    if (!plain.startsWith(whose)) {
      throw new IllegalStateException("An encrypted field belongs to another document");
    }
    return plain.substring(whose.length());
  }

  /** The name of the key that encrypts now. */
  public String currentKey() {
    return current;
  }
}
