package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.shared.Unscoped;
import nl.werkbrug.shared.Upkeep;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class DossierRepository {

  private final MongoOperations mongo;

  DossierRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Everything but the content of sections: what a scope is made from. */
  @Unscoped("a scope is made from it")
  Optional<Dossier> head(UUID id) {
    return head(Criteria.where("_id").is(id));
  }

  @Unscoped("a scope is made from it")
  Optional<Dossier> headOfClient(UUID clientId) {
    return head(Criteria.where("clientId").is(clientId));
  }

  /** A dossier that is being erased is not there any more. */
  private Optional<Dossier> head(Criteria criteria) {
    Query query = Query.query(criteria.and("retention.erasing").isNull());
    query.fields().exclude("sections");
    return Optional.ofNullable(mongo.findOne(query, Dossier.class));
  }

  /** The content of one section; nothing else leaves the database. */
  @Nullable Sections section(AccessScope scope, DossierSection section, String field) {
    scope.record(section);
    Query query = Query.query(Criteria.where("_id").is(scope.dossierId()));
    query.fields().include("sections." + field);
    SectionsOnly found = mongo.findOne(query, SectionsOnly.class, "dossier");
    return found == null ? null : found.sections();
  }

  record SectionsOnly(@Nullable Sections sections) {}

  /** The encrypted BSN, which no other query reads. */
  Optional<String> bsn(AccessScope scope) {
    scope.record(DossierSection.BENEFIT);
    Query query = Query.query(Criteria.where("_id").is(scope.dossierId()));
    query.fields().include("sections.bsn");
    return Optional.ofNullable(mongo.findOne(query, BsnOnly.class, "dossier"))
        .flatMap(BsnOnly::bsn);
  }

  /** Stores an encrypted BSN, when nobody did since that one was read. */
  boolean saveBsn(AccessScope scope, @Nullable String before, String after, OutboxEvent event) {
    scope.record(DossierSection.BENEFIT);
    Query unchanged =
        Query.query(Criteria.where("_id").is(scope.dossierId()).and("sections.bsn").is(before));
    Update update = new Update().set("sections.bsn", after).push("outbox", event).inc("version", 1);
    return mongo.updateFirst(unchanged, update, Dossier.class).getModifiedCount() == 1;
  }

  /** Encrypted BSNs that another key than this one encrypted, by dossier. */
  @Upkeep("only to encrypt it anew")
  Map<UUID, String> bsnUnderOtherKeys(String key, int limit) {
    Query query =
        Query.query(Criteria.where("sections.bsn").regex("^(?!" + Pattern.quote(key + ":") + ")"))
            .limit(limit);
    query.fields().include("sections.bsn");
    Map<UUID, String> found = new LinkedHashMap<>();
    mongo
        .find(query, BsnOnly.class, "dossier")
        .forEach(one -> one.bsn().ifPresent(bsn -> found.put(one.id(), bsn)));
    return found;
  }

  /** Replaces an encrypted BSN, unless it was changed in the meantime. */
  @Upkeep("the same number, encrypted by another key")
  boolean replaceBsn(UUID id, String before, String after) {
    return mongo
            .updateFirst(
                Query.query(Criteria.where("_id").is(id).and("sections.bsn").is(before)),
                new Update().set("sections.bsn", after),
                Dossier.class)
            .getModifiedCount()
        == 1;
  }

  record BsnOnly(UUID id, @Nullable Inner sections) {

    record Inner(@Nullable String bsn) {}

    Optional<String> bsn() {
      return sections == null ? Optional.empty() : Optional.ofNullable(sections.bsn());
    }
  }

  /** Changes who may see what, when nobody else changed the dossier since {@code version}. */
  boolean changeAccess(
      AccessScope scope, int version, Dossier.AccessChange change, OutboxEvent event) {
    return change(
        scope,
        version,
        new Update()
            .set("access", change.access())
            .set("consentRequests", change.requests())
            .push("consentHistory", change.event())
            .push("outbox", event));
  }

  /** Changes what organisations ask, when nobody changed the dossier since {@code version}. */
  boolean changeRequests(
      AccessScope scope, int version, List<ConsentRequest> requests, OutboxEvent event) {
    return change(
        scope, version, new Update().set("consentRequests", requests).push("outbox", event));
  }

  boolean changeSection(
      AccessScope scope, int version, String field, Object content, OutboxEvent event) {
    return change(
        scope, version, new Update().set("sections." + field, content).push("outbox", event));
  }

  /** Notes that somebody broke the glass, when nobody changed the dossier since {@code version}. */
  @Unscoped("there is no scope yet: it opens one, and says so to the client")
  boolean breakGlass(UUID dossierId, int version, BreakGlass glass, OutboxEvent event) {
    return change(dossierId, version, new Update().push("breakGlass", glass).push("outbox", event));
  }

  private boolean change(AccessScope scope, int version, Update update) {
    return change(scope.dossierId(), version, update);
  }

  private boolean change(UUID dossierId, int version, Update update) {
    Query seen = Query.query(Criteria.where("_id").is(dossierId).and("version").is(version));
    return mongo.updateFirst(seen, update.inc("version", 1), Dossier.class).getModifiedCount() == 1;
  }

  /** Ends the service when nobody ended it before. */
  boolean endService(AccessScope scope, Programme ended, OutboxEvent event) {
    Query running =
        Query.query(
            Criteria.where("_id")
                .is(scope.dossierId())
                .and("programme.status")
                .is(DossierStatus.CURRENT));
    Update update = new Update().set("programme", ended).push("outbox", event).inc("version", 1);
    return mongo.updateFirst(running, update, Dossier.class).getModifiedCount() == 1;
  }

  /** Changes the contact persons when nobody changed the dossier since {@code version}. */
  boolean changeContactPersons(
      AccessScope scope, int version, List<ContactPerson> contactPersons, OutboxEvent event) {
    return change(
        scope, version, new Update().set("contactPersons", contactPersons).push("outbox", event));
  }

  /**
   * Sets a part of the summary unless a younger one is there; the relay may bring parts twice and
   * out of order.
   *
   * @return whose list rows changed by it; empty when nothing changed
   */
  @Unscoped("the relay writes on nobody's behalf, and only learns whom to tell")
  List<ContactPerson> summarise(UUID dossierId, Summary.Part part) {
    String field = "summary." + part.key();
    Query notYounger =
        Query.query(
            Criteria.where("_id")
                .is(dossierId)
                .orOperator(
                    Criteria.where(field).isNull(),
                    Criteria.where(field + ".asOf").lte(part.asOf())));
    notYounger.fields().include("contactPersons");
    ContactPersonsOnly changed =
        mongo.findAndModify(
            notYounger, new Update().set(field, part), ContactPersonsOnly.class, "dossier");
    return changed == null ? List.of() : changed.contactPersons();
  }

  @Unscoped("it names staff, and says nothing of the client")
  List<ContactPerson> contactPersons(UUID dossierId) {
    Query query = Query.query(Criteria.where("_id").is(dossierId));
    query.fields().include("contactPersons");
    ContactPersonsOnly found = mongo.findOne(query, ContactPersonsOnly.class, "dossier");
    return found == null ? List.of() : found.contactPersons();
  }

  record ContactPersonsOnly(List<ContactPerson> contactPersons) {}

  /** Heads of the clients served now whose contact person somebody is, to make a scope of each. */
  @Unscoped("scopes are made from them, one per dossier")
  List<Dossier> caseload(UUID contactPersonId, String today, int limit) {
    return heads(
        Query.query(
                Criteria.where("contactPersons")
                    .elemMatch(current("", today).and("personId").is(contactPersonId))
                    .and("programme.status")
                    .is(DossierStatus.CURRENT))
            .limit(limit));
  }

  /** A place in a list by name. */
  record ByName(String clientName, UUID id) {}

  /**
   * Heads of clients of one organisation, by name, to assign contact persons; only names leave.
   *
   * @param after the last one seen; null for the first page
   */
  @Unscoped("only names leave, to a team lead of the organisation")
  List<Dossier> toAssign(
      UUID organisationId,
      @Nullable UUID contactPersonId,
      String today,
      @Nullable ByName after,
      int limit) {
    List<Criteria> who = new ArrayList<>();
    who.add(
        contactPersonId == null
            ? Criteria.where("contactPersons.organisationId").ne(organisationId)
            : Criteria.where("contactPersons")
                .elemMatch(current("", today).and("personId").is(contactPersonId)));
    who.add(Criteria.where("access.organisationId").is(organisationId));
    who.add(Criteria.where("programme.status").is(DossierStatus.CURRENT));
    if (after != null) {
      who.add(
          new Criteria()
              .orOperator(
                  Criteria.where("clientName").gt(after.clientName()),
                  Criteria.where("clientName").is(after.clientName()).and("_id").gt(after.id())));
    }
    return heads(
        Query.query(new Criteria().andOperator(who))
            .with(Sort.by("clientName", "_id"))
            .limit(limit));
  }

  /**
   * Clients of whom an organisation sees something, by their full name; capitals do not matter.
   *
   * @return at most {@code limit}
   */
  @Unscoped("nothing of it leaves; it says of whom somebody breaks the glass")
  List<Dossier> named(UUID organisationId, String clientName, int limit) {
    return heads(
        Query.query(
                Criteria.where("access.organisationId")
                    .is(organisationId)
                    .and("clientName")
                    .regex("^" + Pattern.quote(clientName) + "$", "i")
                    .and("retention.erasing")
                    .isNull())
            .limit(limit));
  }

  /** A use of break-glass, and of whom. */
  record GlassOf(UUID dossierId, String clientName, BreakGlass breakGlass) {}

  /** The uses by people of one organisation, newest first: up to {@code limit} behind one. */
  @Unscoped("names and reasons leave, to the privacy officer of the organisation; no content")
  List<GlassOf> glasses(UUID organisationId, @Nullable UUID after, int limit) {
    Criteria mine = Criteria.where("breakGlass.organisationId").is(organisationId);
    Criteria behind =
        after == null
            ? mine
            : new Criteria().andOperator(mine, Criteria.where("breakGlass._id").lt(after));
    return mongo
        .aggregate(
            Aggregation.newAggregation(
                Aggregation.match(mine),
                Aggregation.unwind("breakGlass"),
                Aggregation.match(behind),
                Aggregation.sort(Sort.Direction.DESC, "breakGlass._id"),
                Aggregation.limit(limit),
                _ ->
                    new Document(
                        "$project",
                        new Document("_id", 0)
                            .append("dossierId", "$_id")
                            .append("clientName", 1)
                            .append("breakGlass", 1))),
            "dossier",
            GlassOf.class)
        .getMappedResults();
  }

  /** The names of clients by the id of their dossier. */
  @Unscoped("only names leave, to the privacy officer of an organisation that looked at them")
  Map<UUID, String> clientNames(Collection<UUID> dossierIds) {
    return names(Query.query(Criteria.where("_id").in(dossierIds)));
  }

  /** Names that hold a text, of clients of whom an organisation sees or saw something, by name. */
  @Unscoped("only names leave, to the privacy officer of the organisation")
  Map<UUID, String> clientNames(UUID organisationId, String part, int limit) {
    return names(
        Query.query(
                Criteria.where("access.organisationId")
                    .is(organisationId)
                    .and("clientName")
                    .regex(Pattern.quote(part), "i"))
            .with(Sort.by("clientName", "_id"))
            .limit(limit));
  }

  private Map<UUID, String> names(Query query) {
    query.fields().include("clientName");
    Map<UUID, String> names = new LinkedHashMap<>();
    mongo
        .find(query, NameOnly.class, "dossier")
        .forEach(dossier -> names.put(dossier.id(), dossier.clientName()));
    return names;
  }

  record NameOnly(UUID id, String clientName) {}

  /** Heads of these dossiers, to make a scope of each. */
  @Unscoped("scopes are made from them, one per dossier")
  List<Dossier> heads(Collection<UUID> ids) {
    return heads(
        Query.query(Criteria.where("_id").in(ids).and("retention.erasing").isNull())
            .limit(ids.size()));
  }

  /**
   * Heads with a grant that ends between two instants: up to {@code limit}, behind one.
   *
   * @param from itself not included
   */
  @Unscoped("only whose and when leaves, for those whom it concerns")
  List<Dossier> withGrantUntil(Instant from, Instant to, @Nullable UUID after, int limit) {
    Criteria criteria =
        Criteria.where("access")
            .elemMatch(Criteria.where("until").gt(from).lte(to))
            .and("retention.erasing")
            .isNull();
    return heads(
        Query.query(after == null ? criteria : criteria.and("_id").gt(after))
            .with(Sort.by("_id"))
            .limit(limit));
  }

  private List<Dossier> heads(Query query) {
    query.fields().exclude("sections", "consentHistory", "consentRequests", "outbox");
    return mongo.find(query, Dossier.class);
  }

  /** A contact person of whom this holds today. */
  private static Criteria current(String prefix, String today) {
    return Criteria.where(prefix + "from")
        .lte(today)
        .orOperator(
            Criteria.where(prefix + "until").isNull(), Criteria.where(prefix + "until").gt(today));
  }

  /** How many clients of an organisation stand where: a line per place, no persons. */
  @Unscoped("only counts leave; whoever shows them hides those under the threshold")
  List<Dossiers.Place> places(UUID organisationId) {
    return counted(
        Dossiers.Place.class,
        Map.of(
            "status", "programme.status",
            "cohort", "programme.cohort",
            "region", "programme.region",
            "outflow", "programme.outflow",
            "endedMonth", "programme.endedMonth"),
        Aggregation.match(Criteria.where("access.organisationId").is(organisationId)));
  }

  /** How many clients of an organisation each adviser is the contact person of now. */
  @Unscoped("only counts leave; whoever shows them hides those under the threshold")
  List<Dossiers.Load> loads(UUID organisationId, String today) {
    return counted(
        Dossiers.Load.class,
        Map.of(
            "personId", "contactPersons.personId",
            "name", "contactPersons.name",
            "cohort", "programme.cohort",
            "region", "programme.region"),
        Aggregation.match(
            Criteria.where("contactPersons.organisationId")
                .is(organisationId)
                .and("programme.status")
                .is(DossierStatus.CURRENT)),
        Aggregation.unwind("contactPersons"),
        Aggregation.match(
            current("contactPersons.", today)
                .and("contactPersons.organisationId")
                .is(organisationId)));
  }

  /** Counts what comes out of the steps by these keys. */
  private <T> List<T> counted(
      Class<T> type, Map<String, String> keys, AggregationOperation... steps) {
    List<AggregationOperation> all = new ArrayList<>(List.of(steps));
    Document group = new Document();
    Document project = new Document("_id", 0).append("count", 1);
    keys.forEach(
        (key, path) -> {
          group.append(key, "$" + path);
          project.append(key, "$_id." + key);
        });
    all.add(
        _ ->
            new Document(
                "$group", new Document("_id", group).append("count", new Document("$sum", 1))));
    all.add(_ -> new Document("$project", project));
    return mongo.aggregate(Aggregation.newAggregation(all), "dossier", type).getMappedResults();
  }
}
