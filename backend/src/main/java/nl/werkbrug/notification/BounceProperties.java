package nl.werkbrug.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mailbox to which mail servers report afterwards what did not arrive. It is for that alone:
 * what was read there is removed.
 *
 * @param address of the mailbox; a {@code +} and a token come before its {@code @}
 * @param host the server on which it is read; empty for no reading, and for no address of its own
 *     for each mail
 * @param protocol {@code imaps}; {@code imap}, without TLS, is for trying out on one machine
 * @param sweep how often it is read
 */
@ConfigurationProperties("werkbrug.notification.bounce")
record BounceProperties(
    String address,
    String host,
    int port,
    String protocol,
    String username,
    String password,
    String folder,
    Duration sweep) {

  boolean isOn() {
    return !address.isBlank() && !host.isBlank();
  }
}
