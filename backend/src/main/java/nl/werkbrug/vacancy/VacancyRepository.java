package nl.werkbrug.vacancy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.shared.Unscoped;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
@Unscoped("A vacancy is no client's data")
class VacancyRepository {

  private final MongoOperations mongo;

  VacancyRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<Vacancy> find(UUID id) {
    return Optional.ofNullable(mongo.findById(id, Vacancy.class));
  }

  Map<UUID, Vacancy> all(Collection<UUID> ids) {
    return mongo.find(Query.query(Criteria.where("_id").in(ids)), Vacancy.class).stream()
        .collect(Collectors.toMap(Vacancy::id, Function.identity()));
  }

  /** Stores what an employer posted; the same id again gives back what was stored first. */
  Optional<Vacancy> insert(Vacancy vacancy) {
    try {
      return Optional.of(mongo.insert(vacancy));
    } catch (DuplicateKeyException _) {
      return find(vacancy.id())
          .filter(stored -> Objects.equals(stored.employerId(), vacancy.employerId()));
    }
  }

  /** Stores new ones from a list; false when somebody brought in one of them in the meantime. */
  boolean insertAll(Collection<Vacancy> vacancies) {
    try {
      mongo.insert(vacancies, Vacancy.class);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  /** Takes over what a list says now, when nobody changed it since {@code version}. */
  boolean renew(UUID id, int version, VacancyContent content, VacancyStatus status, Instant now) {
    return change(id, version, now, new Update().set("content", content).set("status", status));
  }

  boolean answer(UUID id, int version, Vacancy.Answer answer) {
    Update update = new Update().set("answer", answer);
    return change(id, version, answer.at(), update.push("outbox", changed(id, answer.at())));
  }

  boolean close(UUID id, int version, VacancyStatus status, Instant now) {
    Update update = new Update().set("status", status);
    return change(id, version, now, update.push("outbox", changed(id, now)));
  }

  private static VacancyChanged changed(UUID id, Instant now) {
    return new VacancyChanged(UUID.randomUUID(), now, id);
  }

  private boolean change(UUID id, int version, Instant now, Update update) {
    Query seen = Query.query(Criteria.where("_id").is(id).and("version").is(version));
    return mongo
            .updateFirst(seen, update.set("changedAt", now).inc("version", 1), Vacancy.class)
            .getModifiedCount()
        == 1;
  }

  /** What this employer posted, latest first, behind the one with the id {@code after}. */
  List<Vacancy> postedBy(UUID employerId, @Nullable UUID after, int limit) {
    Criteria criteria = Criteria.where("employerId").is(employerId);
    if (after != null) {
      criteria = criteria.and("_id").lt(after);
    }
    return mongo.find(
        Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "_id")).limit(limit),
        Vacancy.class);
  }

  /** Open ones of employers without an answer, oldest first, behind the id {@code after}. */
  List<Vacancy> toAnswer(@Nullable UUID after, int limit) {
    Criteria criteria =
        Criteria.where("source")
            .is(VacancySource.EMPLOYER)
            .and("status")
            .is(VacancyStatus.OPEN)
            .and("answer")
            .isNull();
    if (after != null) {
      criteria = criteria.and("_id").gt(after);
    }
    return mongo.find(
        Query.query(criteria).with(Sort.by(Sort.Direction.ASC, "_id")).limit(limit), Vacancy.class);
  }

  /** All that changed at or after an instant; close it after use. */
  Stream<Vacancy> changedSince(Instant since) {
    return mongo.stream(Query.query(Criteria.where("changedAt").gte(since)), Vacancy.class);
  }
}
