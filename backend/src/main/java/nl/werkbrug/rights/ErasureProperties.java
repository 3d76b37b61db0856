package nl.werkbrug.rights;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How erasures are carried out.
 *
 * @param sweep how long to wait between two looks for erasures that were left behind
 * @param lease after how long without a sign of life somebody else carries it out
 * @param key 32 bytes in Base64, by which tombstones say whose they are without naming anybody;
 *     never changed. Without it nothing can be erased
 * @param tombstones file that gets a line for each erasure too, to be kept apart from backups;
 *     empty for none
 */
@ConfigurationProperties("werkbrug.erasure")
record ErasureProperties(
    @DefaultValue("5s") Duration sweep,
    @DefaultValue("1m") Duration lease,
    @DefaultValue("") String key,
    @DefaultValue("") String tombstones) {

  /** Keys are in no log. */
  @Override
  public String toString() {
    return "ErasureProperties[sweep=" + sweep + ", lease=" + lease + "]";
  }
}
