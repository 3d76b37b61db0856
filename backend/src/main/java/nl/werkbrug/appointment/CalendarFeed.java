package nl.werkbrug.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a person's calendar program may read the appointments by a secret address; one a person.
 *
 * @param feedId made by the person, for this opening
 * @param secretHash of the secret, which is kept nowhere; after closing, of nothing
 */
@Document("calendar_feed")
record CalendarFeed(
    @Id UUID personId,
    UUID feedId,
    String secretHash,
    boolean withDetails,
    Instant openedAt,
    @Nullable Instant closedAt) {}
