package nl.werkbrug.rights;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How archives are made.
 *
 * @param sweep how long to wait between two looks for archives that were left behind or are over
 * @param lease after how long without a sign of life somebody else makes the archive
 */
@ConfigurationProperties("werkbrug.export")
record ExportProperties(@DefaultValue("5s") Duration sweep, @DefaultValue("1m") Duration lease) {}
