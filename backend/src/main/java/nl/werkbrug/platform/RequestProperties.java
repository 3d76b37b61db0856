package nl.werkbrug.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be asked, so that one person or one program cannot keep the others waiting.
 *
 * @param person for one person, over all devices; a busy page asks eight things, so this is far
 *     above what hands can do
 * @param address for one address; a whole office often shares one, so it is as much as hundreds of
 *     people at work
 */
@ConfigurationProperties("werkbrug.requests")
record RequestProperties(@DefaultValue Person person, @DefaultValue Address address) {

  record Person(@DefaultValue("200") int atOnce, @DefaultValue("600") int perMinute) {}

  record Address(@DefaultValue("3000") int atOnce, @DefaultValue("9000") int perMinute) {}
}
