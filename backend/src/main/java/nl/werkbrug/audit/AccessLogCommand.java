package nl.werkbrug.audit;

import java.io.PrintStream;
import java.util.List;
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
import org.springframework.context.annotation.Import;

/**
 * The application started for one thing: {@code --werkbrug.audit.verify} walks along every chain of
 * the access log, names the first broken record of each, and ends with 0 when there is none, with 1
 * when there is, and with 2 when it could not look. It only reads.
 */
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  SslAutoConfiguration.class,
  MongoAutoConfiguration.class,
  DataMongoAutoConfiguration.class
})
@ComponentScan("nl.werkbrug.platform.mongo")
@Import({AccessLogRepository.class, AccessLogVerifier.class})
public final class AccessLogCommand {

  private static final String VERIFY = "--werkbrug.audit.verify";

  private static final int BROKEN = 1;
  private static final int NOT_VERIFIED = 2;

  private AccessLogCommand() {}

  /** Whether the application is started for this. */
  public static boolean isAsked(String... arguments) {
    return List.of(arguments).contains(VERIFY);
  }

  /**
   * Verifies the log that the settings lead to.
   *
   * @return what the process ends with
   */
  public static int run(String... arguments) {
    SpringApplication application = new SpringApplication(AccessLogCommand.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLogStartupInfo(false);
    application.setBannerMode(Banner.Mode.OFF);
    try (ConfigurableApplicationContext context = application.run(arguments)) {
      return verify(context.getBean(AccessLogRepository.class), System.out);
    } catch (RuntimeException e) {
      System.err.println("The access log could not be verified: " + e.getMessage());
      return NOT_VERIFIED;
    }
  }

  static int verify(AccessLogRepository repository, PrintStream out) {
    AccessLogVerifier verifier = new AccessLogVerifier(repository);
    long records = 0;
    int broken = 0;
    for (String chain : repository.chains()) {
      AccessLogCheck check = verifier.check(chain);
      records += check.count();
      broken += check.unbroken() ? 0 : 1;
      out.println(line(chain, check));
    }
    AccessRecord outside = verifier.outsideOfChains();
    if (outside != null) {
      broken++;
      out.printf("BROKEN  entry %s of %s stands in no chain%n", outside.id(), outside.at());
    }
    out.println(
        broken == 0
            ? "The access log is unbroken: " + records + " entries"
            : "The access log is BROKEN");
    return broken == 0 ? 0 : BROKEN;
  }

  private static String line(String chain, AccessLogCheck check) {
    AccessLogBreak broken = check.broken();
    return broken == null
        ? "ok      %s: %d entries, the last of %s, SHA-256 %s"
            .formatted(chain, check.count(), check.until(), check.head())
        : "BROKEN  %s: %d entries are as they were written; number %d %s%s"
            .formatted(
                chain,
                check.count(),
                broken.number(),
                words(broken.kind()),
                broken.entryId() == null
                    ? ""
                    : " (id %s of %s)".formatted(broken.entryId(), broken.at()));
  }

  private static String words(AccessLogBreak.Kind kind) {
    return switch (kind) {
      case CHANGED -> "was changed";
      case MISSING -> "is missing";
      case INSERTED -> "was put in";
      case REWRITTEN -> "does not follow from what was sealed or stands before it";
      case END_MISSING -> "and what came after it were taken off the end";
    };
  }
}
