package nl.werkbrug.contact;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/** A side of a conversation received or read messages. */
@TypeAlias("ConversationRead")
public record ConversationRead(UUID id, UUID dossierId, Instant at, MessageSide side)
    implements OutboxEvent {}
