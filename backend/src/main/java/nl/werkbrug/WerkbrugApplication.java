package nl.werkbrug;

import nl.werkbrug.audit.AccessLogCommand;
import nl.werkbrug.platform.backup.BackupCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;

/** Starts Werkbrug. A login server belongs to the demonstration only, so Boot's own is left out. */
@SpringBootApplication(
    exclude = {
      UserDetailsServiceAutoConfiguration.class,
      OAuth2AuthorizationServerAutoConfiguration.class,
      OAuth2AuthorizationServerJwtAutoConfiguration.class
    })
public class WerkbrugApplication {

  static void main(String[] args) {
    if (AccessLogCommand.isAsked(args)) {
      System.exit(AccessLogCommand.run(args));
    }
    if (BackupCommand.isAsked(args)) {
      System.exit(BackupCommand.run(args));
    }
    SpringApplication.run(WerkbrugApplication.class, args);
  }
}
