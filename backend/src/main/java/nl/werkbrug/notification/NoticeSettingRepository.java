package nl.werkbrug.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.platform.NextVersion;
import nl.werkbrug.shared.Unscoped;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
@Unscoped("a person's own choice; that mail does not arrive is told through a scope")
class NoticeSettingRepository {

  private final MongoOperations mongo;

  NoticeSettingRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  NoticeSetting of(UUID personId) {
    return stored(personId).orElseGet(() -> NoticeSetting.none(personId));
  }

  /** Stores choices, when nothing was chosen since the version before. */
  boolean save(NoticeSetting setting) {
    Update content =
        new Update()
            .set("choices", setting.choices())
            .set("onDevices", setting.onDevices())
            .set("quiet", setting.quiet())
            .set("address", setting.address());
    return NextVersion.store(mongo, setting, setting.personId(), setting.version(), content);
  }

  /** Notes which link confirms the address that was given then; false when there is another. */
  boolean linked(UUID personId, Instant givenAt, String tokenHash) {
    return change(
        Criteria.where("_id").is(personId).and("address.givenAt").is(givenAt),
        new Update().set("address.tokenHash", tokenHash));
  }

  Optional<NoticeSetting> withToken(String hash) {
    return Optional.ofNullable(
        mongo.findOne(
            Query.query(Criteria.where("address.tokenHash").is(hash)), NoticeSetting.class));
  }

  /** Confirms the address that this link was sent to. A second time changes nothing. */
  void confirm(UUID personId, String tokenHash, Instant at) {
    change(
        Criteria.where("_id")
            .is(personId)
            .and("address.tokenHash")
            .is(tokenHash)
            .and("address.confirmedAt")
            .isNull(),
        new Update().set("address.confirmedAt", at).set("address.failedAt", null));
  }

  /** Notes that mail to the address that was given then does not arrive. */
  void failed(UUID personId, Instant givenAt, Instant at) {
    change(
        Criteria.where("_id")
            .is(personId)
            .and("address.givenAt")
            .is(givenAt)
            .and("address.failedAt")
            .isNull(),
        new Update().set("address.failedAt", at));
  }

  /** Stops all mail to a person. */
  void unsubscribe(UUID personId) {
    change(
        Criteria.where("_id").is(personId),
        new Update().set("choices", NoticeGroup.noMail()).inc("version", 1));
  }

  private boolean change(Criteria which, Update update) {
    return mongo.updateFirst(Query.query(which), update, NoticeSetting.class).getMatchedCount()
        == 1;
  }

  /** Empty when the person chose nothing yet. */
  Optional<NoticeSetting> stored(UUID personId) {
    return Optional.ofNullable(mongo.findById(personId, NoticeSetting.class));
  }

  void remove(UUID personId) {
    mongo.remove(Query.query(Criteria.where("_id").is(personId)), NoticeSetting.class);
  }
}
