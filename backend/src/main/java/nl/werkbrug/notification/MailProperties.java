package nl.werkbrug.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail goes out; the server itself is named by {@code spring.mail}.
 *
 * @param from who sends it; empty for no mail at all
 * @param sweep how often to look whether a mail is due
 * @param grace how long somebody who is looking at the portal has, before a mail goes out
 */
@ConfigurationProperties("werkbrug.notification.mail")
record MailProperties(String from, Duration sweep, Duration grace) {}
