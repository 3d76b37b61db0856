package nl.werkbrug.contact;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** How far each side of a conversation has read: a number, for who counts what is unread. */
@Component
public class ReadMarks {

  private final ConversationRepository repository;

  ReadMarks(ConversationRepository repository) {
    this.repository = repository;
  }

  /** The number of the last message that this side has read; 0 for none. */
  public int upTo(UUID dossierId, MessageSide side) {
    return repository.readUpTo(dossierId, side);
  }
}
