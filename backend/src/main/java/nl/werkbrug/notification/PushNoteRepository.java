package nl.werkbrug.notification;

import nl.werkbrug.shared.Unscoped;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
@Unscoped("that something is due on a device, and for whom; nothing of a client")
class PushNoteRepository extends SendingRepository<PushNote> {

  PushNoteRepository(MongoOperations mongo) {
    super(mongo, PushNote.class);
  }
}
