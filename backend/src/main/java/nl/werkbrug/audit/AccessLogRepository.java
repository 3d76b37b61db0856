package nl.werkbrug.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import com.mongodb.MongoException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class AccessLogRepository {

  /** Ids hold no time before 1970. */
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private static final String CHAIN = "link.chain";
  private static final String NUMBER = "link.number";

  /** What some engines answer to the loser instead of a duplicate key. */
  private static final int LOST_RACE = 112;

  private final MongoOperations mongo;

  AccessLogRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Adds a record at the end of its chain.
   *
   * @return false when another record has that place already
   */
  boolean append(AccessRecord entry) {
    try {
      mongo.insert(entry);
      return true;
    } catch (DuplicateKeyException _) {
      // A driver that sends an insert again after a broken line meets its own record.
      return mongo.exists(byId(entry.id()), AccessRecord.class);
    } catch (DataAccessException e) {
      if (e.getCause() instanceof MongoException cause && cause.getCode() == LOST_RACE) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Where a chain ends. When its last records were taken off, it goes on behind what the seal
   * remembers, so that the gap stays to be found.
   */
  AccessChains.Head head(String chain) {
    AccessRecord last =
        mongo.findOne(inChain(chain).with(backwards(NUMBER)).limit(1), AccessRecord.class);
    AccessChains.Head head =
        last == null || last.link() == null
            ? AccessChains.Head.NONE
            : new AccessChains.Head(last.link().number(), last.link().hash());
    AccessSeal seal = lastSeal(chain);
    return seal == null || seal.number() <= head.number()
        ? head
        : new AccessChains.Head(seal.number(), seal.hash());
  }

  /**
   * Writes or renews the seal of a day; one that covers more already stays.
   *
   * @return whether it is the first of that chain and day
   */
  boolean seal(AccessSeal seal) {
    Criteria older = Criteria.where("_id").is(seal.id()).and("number").lt(seal.number());
    Update renewed =
        new Update().set("number", seal.number()).set("hash", seal.hash()).set("at", seal.at());
    if (mongo.updateFirst(Query.query(older), renewed, AccessSeal.class).getMatchedCount() > 0) {
      return false;
    }
    try {
      mongo.insert(seal);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  @Nullable AccessSeal lastSeal(String chain) {
    return mongo.findOne(
        Query.query(Criteria.where("chain").is(chain)).with(backwards("number")).limit(1),
        AccessSeal.class);
  }

  @Nullable AccessSeal sealBefore(String chain, String day) {
    return mongo.findOne(
        Query.query(Criteria.where("chain").is(chain).and("day").lt(day))
            .with(backwards("day"))
            .limit(1),
        AccessSeal.class);
  }

  /** The seals of a chain that cover the record {@code number} or a later one, oldest first. */
  List<AccessSeal> sealsFrom(String chain, long number) {
    return mongo.find(
        Query.query(Criteria.where("chain").is(chain).and("number").gte(number))
            .with(Sort.by("number")),
        AccessSeal.class);
  }

  /** All chains of which there is a record or a seal. */
  SortedSet<String> chains() {
    SortedSet<String> chains =
        new TreeSet<>(mongo.findDistinct(new Query(), CHAIN, AccessRecord.class, String.class));
    chains.addAll(mongo.findDistinct(new Query(), "chain", AccessSeal.class, String.class));
    return chains;
  }

  /** The records of a chain from one number up to, not including, another, in order. */
  List<AccessRecord> ofChain(String chain, long from, long until) {
    return mongo.find(
        Query.query(Criteria.where(CHAIN).is(chain).and(NUMBER).gte(from).lt(until))
            .with(Sort.by(NUMBER)),
        AccessRecord.class);
  }

  /** Records of a chain behind a number, whatever is missing before them. */
  List<AccessRecord> nextOfChain(String chain, long from, int limit) {
    return mongo.find(
        Query.query(Criteria.where(CHAIN).is(chain).and(NUMBER).gte(from))
            .with(Sort.by(NUMBER))
            .limit(limit),
        AccessRecord.class);
  }

  /** Up to which number a chain was handed over. */
  long exported(String chain) {
    ProcessingPosition position = mongo.findById(chain, ProcessingPosition.class);
    return position == null ? 0 : position.number();
  }

  /** Notes up to which number a chain was handed over; never goes back. */
  void exported(String chain, long number) {
    mongo.upsert(byId(chain), new Update().max("number", number), ProcessingPosition.class);
  }

  /** The first record of an organisation on or after a day. */
  @Nullable AccessRecord firstOn(UUID organisationId, LocalDate day) {
    return mongo.findOne(
        Query.query(
                Criteria.where("organisationId")
                    .is(organisationId)
                    .and("_id")
                    .gte(firstIdOf(day))
                    .and(CHAIN)
                    .exists(true))
            .with(Sort.by("_id"))
            .limit(1),
        AccessRecord.class);
  }

  /**
   * A record that stands in no chain although it was written after {@code first}: not by this
   * application.
   */
  @Nullable AccessRecord outsideOfChains(UUID first) {
    return mongo.findOne(
        Query.query(Criteria.where(CHAIN).exists(false).and("_id").gt(first))
            .with(Sort.by("_id"))
            .limit(1),
        AccessRecord.class);
  }

  /** The first record that was ever chained. */
  @Nullable AccessRecord firstChained() {
    return mongo.findOne(
        Query.query(Criteria.where(CHAIN).exists(true)).with(Sort.by("_id")).limit(1),
        AccessRecord.class);
  }

  private static Query byId(Object id) {
    return Query.query(Criteria.where("_id").is(id));
  }

  private static Query inChain(String chain) {
    return Query.query(Criteria.where(CHAIN).is(chain));
  }

  private static Sort backwards(String field) {
    return Sort.by(Sort.Direction.DESC, field);
  }

  /**
   * Who else looked at one dossier, newest first: up to {@code limit} records behind the record
   * {@code after}.
   */
  List<AccessRecord> ofOthers(UUID dossierId, UUID ownPersonId, @Nullable UUID after, int limit) {
    Criteria criteria = Criteria.where("dossierIds").is(dossierId).and("actorId").ne(ownPersonId);
    if (after != null) {
      criteria = criteria.and("_id").lt(after);
    }
    return mongo.find(
        Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "_id")).limit(limit),
        AccessRecord.class);
  }

  Optional<AccessRecord> find(UUID dossierId, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(
            Query.query(Criteria.where("_id").is(id).and("dossierIds").is(dossierId)),
            AccessRecord.class));
  }

  /**
   * Who of one organisation looked, newest first: up to {@code limit} records behind the record
   * {@code after}.
   */
  List<AccessRecord> ofOrganisation(
      UUID organisationId, AccessSearch search, @Nullable UUID after, int limit) {
    List<Criteria> all = new ArrayList<>();
    all.add(Criteria.where("organisationId").is(organisationId));
    all.add(Criteria.where("dossierIds.0").exists(search.kind() == AccessKind.DOSSIER));
    if (search.actorId() != null) {
      all.add(Criteria.where("actorId").is(search.actorId()));
    }
    if (search.dossierIds() != null) {
      all.add(Criteria.where("dossierIds").in(search.dossierIds()));
    }
    if (search.from() != null) {
      all.add(Criteria.where("_id").gte(firstIdOf(search.from())));
    }
    if (search.until() != null) {
      all.add(Criteria.where("_id").lt(firstIdOf(search.until().plusDays(1))));
    }
    if (after != null) {
      all.add(Criteria.where("_id").lt(after));
    }
    return mongo.find(
        Query.query(new Criteria().andOperator(all))
            .with(Sort.by(Sort.Direction.DESC, "_id"))
            .limit(limit),
        AccessRecord.class);
  }

  /** No record of a day has a smaller id than this. */
  private static UUID firstIdOf(LocalDate day) {
    return UuidCreator.getTimeOrderedEpochMin(Weeks.start(day.isBefore(EARLIEST) ? EARLIEST : day));
  }
}
