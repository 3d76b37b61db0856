package nl.werkbrug.notification;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How notices come to devices by Web Push (RFC 8030).
 *
 * @param publicKey of this installation towards push services (VAPID, RFC 8292), 65 bytes in
 *     Base64; empty for no push at all
 * @param privateKey the 32 bytes that belong to it
 * @param subject whom a push service can reach about us: {@code mailto:…} or {@code https://…}
 * @param sweep how often to look whether something is due
 * @param services hosts of push services; one that begins with {@code *.} names all below it
 * @param local whether a push service on this machine will do, without encryption of the line: for
 *     trying out
 */
@ConfigurationProperties("werkbrug.notification.push")
record PushProperties(
    String publicKey,
    String privateKey,
    String subject,
    Duration sweep,
    List<String> services,
    boolean local) {}
