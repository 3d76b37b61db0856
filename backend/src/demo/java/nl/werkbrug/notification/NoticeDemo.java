package nl.werkbrug.notification;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import nl.werkbrug.identity.Person;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** Writes the notices about what the demonstration has unread. */
public final class NoticeDemo {

  private final MongoOperations mongo;
  private final UUID dossierId;
  private final Person client;
  private final Person adviser;

  private NoticeDemo(MongoOperations mongo, UUID dossierId, Person client, Person adviser) {
    this.mongo = mongo;
    this.dossierId = dossierId;
    this.client = client;
    this.adviser = adviser;
  }

  /** What is new for a client and their adviser, as it is stored. */
  public static void write(MongoOperations mongo, UUID dossierId, Person client, Person adviser) {
    NoticeDemo notices = new NoticeDemo(mongo, dossierId, client, adviser);
    notices.messages();
    notices.documents();
    notices.vacancies();
  }

  private void messages() {
    Document head =
        mongo.getCollection("conversation").find(new Document("_id", dossierId)).first();
    for (Document bucket :
        mongo.getCollection("message_bucket").find(new Document("dossierId", dossierId))) {
      for (Document message : bucket.getList("messages", Document.class)) {
        boolean byClient = message.getString("side").equals("CLIENT");
        int number = message.getInteger("number");
        if (head != null
            && !message.getString("side").equals("SYSTEM")
            && number > readUpTo(head, byClient ? "staff" : "client")) {
          write(byClient ? adviser : client, NoticeKind.MESSAGE, null, number, at(message, "at"));
        }
      }
    }
  }

  private static int readUpTo(Document head, String side) {
    return head.get(side, Document.class).getInteger("readUpTo");
  }

  private void documents() {
    for (Document document :
        mongo.getCollection("document").find(new Document("dossierId", dossierId))) {
      UUID id = document.get("_id", UUID.class);
      if (document.get("newForClientSince") != null) {
        write(client, NoticeKind.DOCUMENT_COMMENTED, id, 0, at(document, "newForClientSince"));
      }
      if (document.get("waitingSince") != null) {
        write(adviser, NoticeKind.DOCUMENT_ADDED, id, 0, at(document, "waitingSince"));
      }
    }
  }

  private void vacancies() {
    Document unread = new Document("dossierId", dossierId).append("readAt", null);
    for (Document proposal : mongo.getCollection("vacancy_proposal").find(unread)) {
      write(
          client,
          NoticeKind.VACANCY_PROPOSED,
          proposal.get("vacancyId", UUID.class),
          0,
          at(proposal, "proposedAt"));
    }
  }

  private static Instant at(Document document, String field) {
    return document.get(field, Date.class).toInstant();
  }

  private void write(Person to, NoticeKind kind, @Nullable UUID subjectId, int number, Instant at) {
    mongo.insert(
        new Notice(
            UUID.randomUUID(),
            to.id(),
            dossierId,
            kind.section(),
            kind,
            subjectId,
            number,
            at,
            null));
  }
}
