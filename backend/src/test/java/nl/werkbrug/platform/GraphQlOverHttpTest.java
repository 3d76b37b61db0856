package nl.werkbrug.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.werkbrug.IntegrationTest;
import org.junit.jupiter.api.Test;

class GraphQlOverHttpTest extends IntegrationTest {

  private static final Path PORTAL = Path.of("../portal-web").toAbsolutePath().normalize();

  /** The portal's build, which comes first, brings the audits; a build without npm goes without. */
  @Test
  void passesTheAuditsOfTheSpecificationWithoutAnErrorOrAWarning()
      throws IOException, InterruptedException {
    assumeThat(PORTAL.resolve("node_modules/graphql-http")).exists();

    Process audit =
        new ProcessBuilder("node", "scripts/audit.mjs", baseUrl + "/graphql", as("lisanne").token())
            .directory(PORTAL.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(audit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(audit.waitFor()).as(said).isZero();
    assertThat(said).contains("\"warn\":0,\"error\":0");
  }
}
