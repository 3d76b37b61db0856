package nl.werkbrug.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Secrets come from the environment of the running application, never from a file of the sources.
 */
class SecretsTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", "node_modules", "dist", ".werkbrug", "generated");

  private static final long LARGEST = 2_000_000;

  private static final Pattern SECRET =
      Pattern.compile(
          String.join(
              "|",
              "-----BEGIN [A-Z ]*PRIVATE KEY-----",
              "\\bAKIA[0-9A-Z]{16}\\b",
              "\\bgh[pousr]_[A-Za-z0-9]{36}\\b",
              "\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}",
              // An address with a password in it, unless that is asked from the environment.
              "\\b[a-z][a-z0-9+]*://(?!user:password@)[^\\s:/@\"'${}]+:[^\\s/@\"'${}]+@[a-zA-Z0-9.-]+",
              "(?i)\\b(client-?secret|api-?key|passphrase)\\b\\s*[:=]\\s*[\"']?[A-Za-z0-9+/_-]{16,}"));

  @Test
  void noSourceHoldsASecret() {
    assertThat(secretsUnder(ROOT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN RSA PRIVATE" + " KEY-----",
        "AKIA" + "ABCDEFGHIJKLMNOP",
        "mongodb://werkbrug:" + "geheim@mongo.example/werkbrug",
        "client-secret: " + "0123456789abcdefghij"
      })
  void aPlantedSecretIsFound(String planted) {
    assertThat(SECRET.matcher(planted).find()).isTrue();
  }

  private static List<String> secretsUnder(Path folder) {
    List<String> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              return NOT_OURS.contains(path.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
                throws IOException {
              if (attributes.isRegularFile() && attributes.size() < LARGEST) {
                try {
                  SECRET
                      .matcher(Files.readString(path))
                      .results()
                      .forEach(it -> found.add(folder.relativize(path) + ": " + it.group()));
                } catch (MalformedInputException e) {
                  // A picture or another file that is no text.
                  return FileVisitResult.CONTINUE;
                }
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
