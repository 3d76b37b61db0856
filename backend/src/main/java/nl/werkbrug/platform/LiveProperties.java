package nl.werkbrug.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How live signals reach other instances, and people.
 *
 * @param poll how often an instance looks for the signals of the others
 * @param sendWithin how long a socket may take no bytes while there are some for it; then it is cut
 *     off
 */
@ConfigurationProperties("werkbrug.live")
record LiveProperties(
    @DefaultValue("100ms") Duration poll, @DefaultValue("10s") Duration sendWithin) {}
