package nl.werkbrug.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.mongodb.core.MongoOperations;

class MongoEngineConfigurationTest {

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(MongoAutoConfiguration.class, DataMongoAutoConfiguration.class))
          .withUserConfiguration(MongoEngineConfiguration.class);

  @TempDir Path folder;

  @Test
  void leadsTheDriverToTheEngineThatItStarted() {
    application
        .withPropertyValues("werkbrug.data=" + folder)
        .run(
            context -> {
              context
                  .getBean(MongoOperations.class)
                  .insert(new Document("name", "Samira"), "person");

              assertThat(context).hasSingleBean(MongoEngine.class);
              assertThat(folder.resolve("embedded/werkbrug.mv")).isNotEmptyFile();
            });
  }

  @Test
  void namesTheEngineOnTheHealthPage() {
    application
        .withPropertyValues("werkbrug.data=memory")
        .run(
            context ->
                assertThat(
                        context
                            .getBean(CompositeHealthContributor.class)
                            .getContributor("embedded"))
                    .isNotNull());
  }

  @Test
  void stopsWithTheApplicationSoThatTheFolderIsFree() {
    application
        .withPropertyValues("werkbrug.data=" + folder)
        .run(context -> assertThat(context).hasNotFailed());
    application
        .withPropertyValues("werkbrug.data=" + folder)
        .run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void saysWhatToDoWhenTheFolderIsInUse() {
    application
        .withPropertyValues("werkbrug.data=" + folder)
        .run(
            first ->
                application
                    .withPropertyValues("werkbrug.data=" + folder)
                    .run(
                        second -> {
                          var analysis =
                              new DataFolderInUseAnalyzer().analyze(second.getStartupFailure());
                          assertThat(analysis.getDescription()).contains(folder.toString());
                          assertThat(analysis.getAction()).contains("--werkbrug.data");
                        }));
  }
}
