package nl.werkbrug.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How live signals reach other instances.
 *
 * @param poll how often an instance looks for the signals of the others
 */
@ConfigurationProperties("werkbrug.live")
record LiveProperties(@DefaultValue("100ms") Duration poll) {}
