package nl.werkbrug.rights;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.DossierSection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What remembers that something was erased, so that a restored copy does not bring it back; it
 * names nobody.
 *
 * @param id of the erasure
 * @param hash HMAC-SHA-256 of the id of the dossier, in hexadecimal digits
 * @param sections what went; null for all of it
 */
@Document("erasure_tombstone")
record ErasureTombstone(
    @Id UUID id, String hash, Instant at, @Nullable Set<DossierSection> sections) {}
