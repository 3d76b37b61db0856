package nl.werkbrug.platform.backup;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import nl.werkbrug.platform.backup.DatabaseCopy.Manifest;
import nl.werkbrug.platform.backup.DatabaseCopy.Part;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * The application started for one thing: {@code --werkbrug.backup=FILE} writes a copy of the
 * database, {@code --werkbrug.restore=FILE} puts one back, into an empty database or, with {@code
 * --werkbrug.restore.replace}, in place of what is there. Ends with 0 when it was done.
 */
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  SslAutoConfiguration.class,
  MongoAutoConfiguration.class,
  DataMongoAutoConfiguration.class
})
@ComponentScan("nl.werkbrug.platform.mongo")
public final class BackupCommand {

  private static final String BACKUP = "--werkbrug.backup=";
  private static final String RESTORE = "--werkbrug.restore=";
  private static final String REPLACE = "--werkbrug.restore.replace";

  private static final int REFUSED = 1;
  private static final int FAILED = 2;

  private BackupCommand() {}

  /** Whether the application is started for this. */
  public static boolean isAsked(String... arguments) {
    return value(BACKUP, arguments).or(() -> value(RESTORE, arguments)).isPresent();
  }

  private static Optional<Path> value(String name, String... arguments) {
    return Arrays.stream(arguments)
        .filter(argument -> argument.startsWith(name))
        .map(argument -> Path.of(argument.substring(name.length())))
        .findFirst();
  }

  /**
   * Copies the database that the settings lead to, or puts a copy into it.
   *
   * @return what the process ends with
   */
  public static int run(String... arguments) {
    SpringApplication application = new SpringApplication(BackupCommand.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLogStartupInfo(false);
    application.setBannerMode(Banner.Mode.OFF);
    try (ConfigurableApplicationContext context = application.run(arguments)) {
      MongoDatabase database = context.getBean(MongoDatabaseFactory.class).getMongoDatabase();
      Optional<Path> to = value(BACKUP, arguments);
      if (to.isPresent()) {
        backup(database, to.get(), System.out);
        return 0;
      }
      return restore(
          database,
          value(RESTORE, arguments).orElseThrow(),
          Arrays.asList(arguments).contains(REPLACE),
          System.out);
    } catch (IOException | RuntimeException e) {
      System.err.println("It was not done: " + e.getMessage());
      return FAILED;
    }
  }

  /** A backup that is cut short is no file at all. */
  static void backup(MongoDatabase database, Path file, PrintStream out) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".part");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Manifest manifest;
    try (OutputStream bytes = Files.newOutputStream(half)) {
      manifest = DatabaseCopy.write(database, bytes, Clock.systemUTC().instant());
    }
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    out.printf("Backup of %s written to %s%n", told(manifest), file);
  }

  static int restore(MongoDatabase database, Path file, boolean replace, PrintStream out)
      throws IOException {
    if (!replace && !DatabaseCopy.isEmpty(database)) {
      out.println("There is data here already. To put the backup in its place, say so: --replace");
      return REFUSED;
    }
    Manifest manifest = DatabaseCopy.read(database, file);
    out.printf("Backup of %s, made at %s, is back%n", told(manifest), manifest.at());
    out.println("What was erased since goes again at the next start, before anybody can look.");
    return 0;
  }

  private static String told(Manifest manifest) {
    return "%d documents in %d collections"
        .formatted(
            manifest.collections().values().stream().mapToLong(Part::documents).sum(),
            manifest.collections().size());
  }
}
