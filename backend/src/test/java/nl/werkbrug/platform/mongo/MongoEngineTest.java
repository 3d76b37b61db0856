package nl.werkbrug.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoEngineTest {

  @TempDir Path folder;

  @Test
  void leavesANamedServerWhereItIs() {
    var settings =
        new MongoEngineSettings("mongodb://db.example.nl/werk", "mongod", folder.toString());

    try (var engine = MongoEngine.start(settings)) {
      assertThat(engine.name()).isEqualTo("server");
      assertThat(engine.address().getDatabase()).isEqualTo("werk");
      assertThat(engine.exclusive()).isFalse();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void keepsNothingInMemory() {
    try (var engine = MongoEngine.start(new MongoEngineSettings("", "", "memory"))) {
      assertThat(engine.name()).isEqualTo("embedded");
      assertThat(engine.exclusive()).isTrue();
    }
  }

  @Test
  void prefersAMongodAndSaysWhereToLookWhenItDoesNotStart() throws IOException {
    var broken = Files.writeString(folder.resolve("broken"), "#!/bin/sh\necho no disk\nexit 1\n");
    assertThat(broken.toFile().setExecutable(true)).isTrue();
    var settings = new MongoEngineSettings("", broken.toString(), folder.toString());

    assertThatThrownBy(() -> MongoEngine.start(settings)).hasMessageContaining("mongod.log");
    assertThat(folder.resolve("mongod/mongod.log")).hasContent("no disk");
  }

  @Test
  void saysWhichProgramIsNotThere() {
    var settings =
        new MongoEngineSettings("", folder.resolve("absent").toString(), folder.toString());

    assertThatThrownBy(() -> MongoEngine.start(settings)).hasMessageContaining("absent");
  }
}
