package nl.werkbrug.audit;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Where a chain ended on a day, as it was seen then: the seal of that organisation and day.
 *
 * @param id chain and day
 * @param day in the Netherlands, as ISO text
 * @param number of the last record that it covers
 * @param hash of that record
 */
@Document("access_log_seal")
record AccessSeal(@Id String id, String chain, String day, long number, String hash, Instant at) {

  static AccessSeal of(String chain, String day, AccessChains.Head head, Instant at) {
    return new AccessSeal(chain + "/" + day, chain, day, head.number(), head.hash(), at);
  }
}
