package nl.werkbrug.platform.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class FieldCipherTest {

  private static final UUID OWNER = UUID.fromString("01930000-0000-7000-8000-000000000001");
  private static final String OLD = "2026:" + key(1);
  private static final String NEW = "2027:" + key(2);

  @Test
  void readsWhatItWroteAndWritesItDifferentlyEachTime() {
    FieldCipher cipher = new FieldCipher(List.of(OLD));
    String stored = cipher.encrypt(OWNER, "123456782");

    assertThat(cipher.decrypt(OWNER, stored)).isEqualTo("123456782");
    assertThat(stored).startsWith("2026:").doesNotContain("123456782");
    assertThat(cipher.encrypt(OWNER, "123456782")).isNotEqualTo(stored);
  }

  @Test
  void readsUnderTheOldKeyAndWritesUnderTheNewOne() {
    String stored = new FieldCipher(List.of(OLD)).encrypt(OWNER, "123456782");
    FieldCipher both = new FieldCipher(List.of(NEW, OLD));

    assertThat(both.decrypt(OWNER, stored)).isEqualTo("123456782");
    String anew = both.encrypt(OWNER, "123456782");
    assertThat(anew).startsWith("2027:");
    assertThat(new FieldCipher(List.of(NEW)).decrypt(OWNER, anew)).isEqualTo("123456782");
    assertThatThrownBy(() -> new FieldCipher(List.of(NEW)).decrypt(OWNER, stored))
        .hasMessageContaining("not configured");
  }

  @Test
  void opensNothingThatWasChangedOrMovedAndSaysNothingOfIt() {
    FieldCipher cipher = new FieldCipher(List.of(OLD));
    String stored = cipher.encrypt(OWNER, "123456782");
    byte[] bytes = Base64.getDecoder().decode(stored.substring(5));
    bytes[20] ^= 1;
    String changed = "2026:" + Base64.getEncoder().encodeToString(bytes);

    assertThatThrownBy(() -> cipher.decrypt(OWNER, changed)).hasMessageContaining("changed");
    assertThatThrownBy(() -> cipher.decrypt(UUID.randomUUID(), stored))
        .hasMessageContaining("another document")
        .hasMessageNotContaining("123456782");
    assertThatThrownBy(() -> new FieldCipher(List.of("2026:" + key(9))).decrypt(OWNER, stored))
        .hasMessageContaining("changed or its key is another one");
  }

  @Test
  void doesNotStartWithoutAKeyAndSaysWhatToDo() {
    ApplicationContextRunner application =
        new ApplicationContextRunner().withUserConfiguration(FieldConfiguration.class);

    application.run(
        context -> {
          Throwable failure = context.getStartupFailure();
          assertThat(failure).isNotNull();
          FailureAnalysis said = new FieldKeysMissingAnalyzer().analyze(failure);
          assertThat(said).isNotNull();
          assertThat(said.getDescription()).contains("does not start without a key");
          assertThat(said.getAction()).contains("WERKBRUG_FIELDS_KEYS", "openssl rand");
        });
    for (String wrong : List.of("2026", "2026:kort", ":" + key(1), "2026:" + key(1) + "AA")) {
      application
          .withPropertyValues("werkbrug.fields.keys=" + wrong)
          .run(context -> assertThat(context).hasFailed());
    }
    application
        .withPropertyValues("werkbrug.fields.keys=" + NEW + "," + OLD)
        .run(
            context ->
                assertThat(context.getBean(FieldCipher.class).currentKey()).isEqualTo("2027"));
  }

  private static String key(int filledWith) {
    byte[] key = new byte[32];
    java.util.Arrays.fill(key, (byte) filledWith);
    return Base64.getEncoder().encodeToString(key);
  }
}
