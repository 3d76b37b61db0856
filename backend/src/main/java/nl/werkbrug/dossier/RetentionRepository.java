package nl.werkbrug.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.shared.Unscoped;
import nl.werkbrug.shared.Upkeep;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** How long dossiers are kept, what goes of them, and what is left for the figures. */
@Repository
class RetentionRepository {

  private static final String DOSSIER = "dossier";
  private static final String ENDED_ON = "programme.endedOn";
  private static final String OFFICER =
      "the privacy officer sees that a dossier ended and when, never who or what";

  private final MongoOperations mongo;

  RetentionRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** As much of a dossier as its keeping needs. */
  record Row(
      @Id UUID id,
      UUID clientId,
      Programme programme,
      @Nullable List<Involved> access,
      @Nullable List<Involved> contactPersons,
      @Nullable Retention retention) {

    /** An organisation that sees or saw something, or guides or guided the client. */
    record Involved(UUID organisationId) {}

    Retention kept() {
      return retention == null ? Retention.NONE : retention;
    }

    /** Those whose figures it is part of. */
    Set<UUID> organisations() {
      return ids(Stream.ofNullable(access));
    }

    /** Those, and whoever had a contact person. */
    Set<UUID> involved() {
      return ids(Stream.of(access, contactPersons).filter(Objects::nonNull));
    }

    private static Set<UUID> ids(Stream<List<Involved>> lists) {
      return lists
          .flatMap(List::stream)
          .map(Involved::organisationId)
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /** Ended dossiers of which something may go, the ones that ended first at the head. */
  @Unscoped(OFFICER)
  List<Row> due(
      UUID organisationId,
      Collection<DossierRetention.Cutoff> cutoffs,
      DossierRetention.@Nullable Place after,
      int limit) {
    List<Criteria> any = new ArrayList<>();
    for (DossierRetention.Cutoff cutoff : cutoffs) {
      Criteria over = Criteria.where(ENDED_ON).lte(cutoff.endedOn().toString());
      DossierSection section = cutoff.section();
      any.add(section == null ? over : over.and("retention.erased").ne(section.name()));
    }
    List<Criteria> all = new ArrayList<>();
    all.add(of(organisationId));
    all.add(Criteria.where("retention.erasing").isNull());
    all.add(new Criteria().orOperator(any));
    if (after != null) {
      String day = after.endedOn().toString();
      all.add(
          new Criteria()
              .orOperator(
                  Criteria.where(ENDED_ON).gt(day),
                  Criteria.where(ENDED_ON).is(day).and("_id").gt(after.id())));
    }
    return rows(
        Query.query(new Criteria().andOperator(all)).with(Sort.by(ENDED_ON, "_id")).limit(limit));
  }

  @Unscoped(OFFICER)
  Optional<Row> find(UUID organisationId, UUID dossierId) {
    return rows(
            Query.query(
                new Criteria()
                    .andOperator(of(organisationId), Criteria.where("_id").is(dossierId))))
        .stream()
        .findFirst();
  }

  /** What the client reads about the keeping of the own dossier. */
  Optional<Row> find(AccessScope scope) {
    return find(scope.dossierId());
  }

  @Upkeep("only what is erased and counted")
  Optional<Row> find(UUID dossierId) {
    return rows(Query.query(Criteria.where("_id").is(dossierId))).stream().findFirst();
  }

  /** Keeps, or ends, a reason to stay. */
  @Unscoped(OFFICER)
  boolean hold(UUID organisationId, UUID dossierId, Retention.@Nullable Hold hold) {
    Criteria which =
        new Criteria()
            .andOperator(
                of(organisationId),
                Criteria.where("_id").is(dossierId).and("retention.erasing").isNull());
    Update update =
        hold == null
            ? new Update().unset("retention.hold")
            : new Update().set("retention.hold", hold);
    return mongo.updateFirst(Query.query(which), update, DOSSIER).getMatchedCount() == 1;
  }

  /**
   * Closes an ended dossier for good, unless something holds it: from here on nobody sees it.
   *
   * @return false when it runs, is held, or was closed for another erasure
   */
  @Upkeep("only that it is closed")
  boolean close(UUID dossierId, UUID erasureId, LocalDate today) {
    Criteria which =
        new Criteria()
            .andOperator(
                Criteria.where("_id")
                    .is(dossierId)
                    .and("programme.status")
                    .ne(DossierStatus.CURRENT.name()),
                new Criteria()
                    .orOperator(
                        Criteria.where("retention.erasing").isNull(),
                        Criteria.where("retention.erasing").is(erasureId)),
                new Criteria()
                    .orOperator(
                        Criteria.where("retention.hold").isNull(),
                        Criteria.where("retention.hold.until").lt(today.toString())));
    return mongo
            .updateFirst(
                Query.query(which), new Update().set("retention.erasing", erasureId), DOSSIER)
            .getMatchedCount()
        == 1;
  }

  /** Notes that sections went, with what the list row showed of them. */
  @Upkeep("only that it went")
  void sectionsGone(UUID dossierId, Set<DossierSection> sections, UUID erasureId, boolean ended) {
    Update update = new Update().addToSet("retention.done", erasureId);
    if (ended) {
      update
          .addToSet("retention.erased")
          .each(sections.stream().map(DossierSection::name).toArray());
    }
    Summary.KEYS.forEach(
        (section, key) -> {
          if (sections.contains(section)) {
            update.unset("summary." + key);
          }
        });
    mongo.updateFirst(byId(dossierId), update, DOSSIER);
    mongo.updateFirst(
        byId(dossierId).addCriteria(Criteria.where("summary.corrections").ne(null)),
        new Update()
            .pull(
                "summary.corrections.asked",
                Query.query(
                    Criteria.where("section")
                        .in(sections.stream().map(DossierSection::name).toList()))),
        DOSSIER);
  }

  /** How many things stand in a field of the dossier's own sections. */
  @Upkeep("only how many")
  long contentCount(UUID dossierId, List<String> fields) {
    Query query = byId(dossierId);
    fields.forEach(field -> query.fields().include("sections." + field));
    Document found = mongo.findOne(query, Document.class, DOSSIER);
    Document sections = found == null ? null : found.get("sections", Document.class);
    if (sections == null) {
      return 0;
    }
    return fields.stream()
        .map(sections::get)
        .mapToLong(
            content ->
                content instanceof Collection<?> list ? list.size() : content == null ? 0 : 1)
        .sum();
  }

  /** Empties fields of the dossier's own sections. */
  @Upkeep("what goes is not read")
  void eraseContent(UUID dossierId, List<String> fields) {
    Update update = new Update().inc("version", 1);
    fields.forEach(field -> update.unset("sections." + field));
    mongo.updateFirst(byId(dossierId), update, DOSSIER);
  }

  /** Counts an erased dossier for an organisation; once for each erasure. */
  @Upkeep("only a count is left")
  void count(UUID organisationId, Programme programme, UUID erasureId) {
    String id = PastPlace.id(organisationId, programme);
    try {
      mongo.insert(
          new PastPlace(
              id,
              organisationId,
              programme.status(),
              programme.cohort(),
              programme.region(),
              programme.outflow(),
              programme.endedMonth(),
              0,
              List.of()));
    } catch (DuplicateKeyException _) {
      // Somebody stood in the same place before.
    }
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id).and("counting").ne(erasureId)),
        new Update().inc("count", 1).push("counting", erasureId),
        PastPlace.class);
  }

  /** Forgets which erasures were counted, once they are done. */
  @Upkeep("only a count is left")
  void counted(UUID erasureId) {
    mongo.updateMulti(
        Query.query(Criteria.where("counting").is(erasureId)),
        new Update().pull("counting", erasureId),
        PastPlace.class);
  }

  /** Where the erased dossiers of an organisation stood. */
  @Unscoped("only counts leave; whoever shows them hides those under the threshold")
  List<Dossiers.Place> places(UUID organisationId) {
    return mongo
        .find(Query.query(Criteria.where("organisationId").is(organisationId)), PastPlace.class)
        .stream()
        .map(PastPlace::place)
        .toList();
  }

  @Upkeep("what goes is not read")
  void remove(UUID dossierId) {
    mongo.remove(byId(dossierId), DOSSIER);
  }

  /** Ids of dossiers behind one, to look which of them were erased before a restore. */
  @Upkeep("only ids, to be compared")
  List<UUID> ids(@Nullable UUID after, int limit) {
    Query query = after == null ? new Query() : Query.query(Criteria.where("_id").gt(after));
    query.with(Sort.by("_id")).limit(limit).fields().include("_id");
    return mongo.find(query, Document.class, DOSSIER).stream()
        .map(document -> document.get("_id", UUID.class))
        .toList();
  }

  private List<Row> rows(Query query) {
    query
        .fields()
        .include(
            "clientId",
            "programme",
            "access.organisationId",
            "contactPersons.organisationId",
            "retention");
    return mongo.find(query, Row.class, DOSSIER);
  }

  private static Criteria of(UUID organisationId) {
    return new Criteria()
        .orOperator(
            Criteria.where("access.organisationId").is(organisationId),
            Criteria.where("contactPersons.organisationId").is(organisationId));
  }

  private static Query byId(UUID dossierId) {
    return Query.query(Criteria.where("_id").is(dossierId));
  }
}
