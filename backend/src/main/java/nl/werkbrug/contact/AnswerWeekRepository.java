package nl.werkbrug.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.contact.AnswerWeek.Answer;
import nl.werkbrug.shared.Unscoped;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
@Unscoped("it counts what staff did, and names no client")
class AnswerWeekRepository {

  private static final int MAX_WEEKS = 20_000;

  private final MongoOperations mongo;

  AnswerWeekRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Those of an organisation in the weeks from this Monday on. */
  List<AnswerWeek> since(UUID organisationId, LocalDate monday) {
    return mongo.find(
        Query.query(
                Criteria.where("organisationId")
                    .is(organisationId)
                    .and("monday")
                    .gte(monday.toString()))
            .limit(MAX_WEEKS),
        AnswerWeek.class);
  }

  /** Counts an answer once, however often it is told. */
  void count(AnswerWeek week, Answer answer) {
    ensure(week);
    mongo.updateFirst(
        Query.query(
            Criteria.where("_id").is(week.id()).and("answers.messageId").ne(answer.messageId())),
        new Update().push("answers", answer),
        AnswerWeek.class);
  }

  /** Counts an answer no longer; harmless when it never was. */
  void takeBack(UUID messageId) {
    mongo.updateMulti(
        Query.query(Criteria.where("answers.messageId").is(messageId)),
        new Update().pull("answers", Query.query(Criteria.where("messageId").is(messageId))),
        AnswerWeek.class);
  }

  private void ensure(AnswerWeek week) {
    if (mongo.findById(week.id(), AnswerWeek.class) == null) {
      try {
        mongo.insert(week);
      } catch (DuplicateKeyException _) {
        // Another answer of this week was first, which is just as well.
      }
    }
  }
}
