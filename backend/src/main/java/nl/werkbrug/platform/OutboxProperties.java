package nl.werkbrug.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the outbox is swept.
 *
 * @param sweep how long to wait between two searches for events that were left behind
 * @param grace how old an event must be before a sweep takes it, so that the instance that wrote it
 *     comes first
 */
@ConfigurationProperties("werkbrug.outbox")
record OutboxProperties(@DefaultValue("5s") Duration sweep, @DefaultValue("5s") Duration grace) {}
