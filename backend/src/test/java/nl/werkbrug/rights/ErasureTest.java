package nl.werkbrug.rights;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.ClientEraser;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierEraser;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Programme;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.dossier.Sections;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.OrganisationKind;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Weeks;
import nl.werkbrugdemo.DemoPeople;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.mapping.PersistentEntity;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

class ErasureTest extends IntegrationTest {

  private static final String DUE =
      """
      query Due($after: String) {
        erasuresDue(first: 2, after: $after) {
          pageInfo { hasNextPage endCursor }
          edges { node {
            dossierId reference endedOn dueOn whole
            parts { section term dueOn } hold { until reason byName } running { id }
          } }
        }
      }
      """;

  private static final String START =
      """
      mutation Start($input: ErasureStartInput!) {
        erasureStart(input: $input) {
          erasure { id reference state items files bytes sections }
          userErrors { code message field }
        }
      }
      """;

  private static final String HOLD =
      """
      mutation Hold($input: ErasureHoldInput!) {
        erasureHold(input: $input) {
          due { hold { until reason byName } }
          userErrors { code message field }
        }
      }
      """;

  private static final String SEND =
      """
      mutation Send($input: ErasureRequestSendInput!) {
        erasureRequestSend(input: $input) {
          request { id reference answer { text } }
          userErrors { code message }
        }
      }
      """;

  private static final String ANSWER =
      """
      mutation Answer($input: ErasureRequestAnswerInput!) {
        erasureRequestAnswer(input: $input) {
          request { id answer { refusal text byName } }
          userErrors { code message }
        }
      }
      """;

  private static final String MINE =
      """
      {
        myDossier {
          cv { wishes }
          retention {
            endedOn heldUntil
            terms { section term keptUntil erased }
            requests { sections text answer { refusal text } }
          }
        }
      }
      """;

  @Autowired private ErasureSweep sweep;
  @Autowired private ErasureProperties properties;
  @Autowired private ClientEraser eraser;
  @Autowired private TombstoneRepository tombstoneRepository;
  @Autowired private Tombstones tombstones;
  @Autowired private RetentionTerms terms;
  @Autowired private List<DossierEraser> erasers;

  private Organisation town = new Organisation(newId(), "", OrganisationKind.MUNICIPALITY);
  private Api officer = anonymous();
  private Person adviser = DemoPeople.LISANNE;

  @BeforeEach
  void aTownOfItsOwn() {
    town =
        mongo.insert(new Organisation(newId(), "Gemeente Wissen", OrganisationKind.MUNICIPALITY));
    officer = as(staff("Olga Wissen", Role.PRIVACY_OFFICER));
    adviser = staff("Anna Wissen", Role.ADVISER);
  }

  /** A collection that holds something of a client must say how that goes. */
  @Test
  void everyStoredTypeOfAClientHasAnEraser() {
    Set<Class<?>> covered =
        erasers.stream().flatMap(one -> one.storedAs().stream()).collect(Collectors.toSet());
    // The client goes with the dossier, an erasure forgets its dossier, the log keeps a pseudonym,
    // and when a colleague is there is about no client.
    Set<String> otherwise = Set.of("Person", "Erasure", "AccessRecord", "Absence", "Reachability");
    assertThat(
            mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                .filter(
                    entity ->
                        entity.isAnnotationPresent(
                            org.springframework.data.mongodb.core.mapping.Document.class))
                .filter(
                    entity ->
                        List.of("dossierId", "dossierIds", "clientId", "clientName", "personId")
                            .stream()
                            .anyMatch(name -> entity.getPersistentProperty(name) != null))
                .map(PersistentEntity::getType)
                .filter(type -> !otherwise.contains(type.getSimpleName())))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(covered).contains(type));
    assertThat(erasers).extracting(DossierEraser::title).doesNotHaveDuplicates();
  }

  @Test
  void listsASectionFromTheFirstDayBehindItsTermAndNotADayBefore() {
    LocalDate ended = LocalDate.of(2019, 3, 31);
    UUID dossierId = anEnded("Dina Dag", ended);

    for (DossierSection section : DossierSection.values()) {
      LocalDate due = terms.dueOn(section, ended);
      assertThat(dueOn(due.minusDays(1), dossierId)).doesNotContain(section.name());
      assertThat(dueOn(due, dossierId)).contains(section.name());
    }
    LocalDate all = terms.dueOn(null, ended);
    assertThat(dueOn(all.minusDays(1), dossierId)).doesNotContain("ALL");
    assertThat(dueOn(all, dossierId)).contains("ALL");
  }

  @Test
  void neverListsARunningDossierHoweverOld() {
    clock.set(Instant.parse("2010-01-01T09:00:00Z"));
    UUID running = aDossier("Loes Loopt", Programme.current(COHORT, REGION));
    clock.set(Instant.parse("2040-01-01T09:00:00Z"));

    assertThat(rows(officer)).isEmpty();
    assertThat(code(start(officer, running, null))).isEqualTo("NOT_FOUND");
    assertThat(preview(officer, running).isNull()).isTrue();
  }

  @Test
  void listsPageByPageTheEarliestEndFirst() {
    List<UUID> ids =
        List.of(
            anEnded("Een", LocalDate.of(2011, 1, 1)),
            anEnded("Twee", LocalDate.of(2011, 1, 1)),
            anEnded("Drie", LocalDate.of(2012, 1, 1)));

    assertThat(rows(officer).stream().map(row -> row.get("dossierId").asString()))
        .containsExactlyElementsOf(ids.stream().sorted().map(UUID::toString).toList())
        .hasSize(3);
  }

  @Test
  void showsCountsBeforehandAndNeverContent() {
    UUID dossierId = anEnded("Peter Vooraf", LocalDate.of(2012, 6, 30));

    JsonNode preview = preview(officer, dossierId);
    assertThat(preview.get("reference").asString()).isEqualTo(Receipt.number(dossierId));
    assertThat(preview.toString()).doesNotContain("Peter", "Kok", "Zeelaan");
    assertThat(part(preview, "CV").get("items").asInt()).isEqualTo(1);
    assertThat(part(preview, "CONTACT_DETAILS").get("items").asInt()).isEqualTo(1);
    assertThat(part(preview, "PITCH").get("items").asInt()).isZero();
    assertThat(preview(as(DemoPeople.JOOST), dossierId).isNull()).as("of another town").isTrue();
  }

  @Test
  void asksForTheReferenceAndErasesOnlyWhatIsDue() {
    LocalDate ended = LocalDate.of(2020, 5, 31);
    Person client = aClient("Cees Cv");
    UUID dossierId = anEnded(client, ended);
    clock.set(Weeks.start(terms.dueOn(DossierSection.CV, ended)).plusSeconds(60));

    assertThat(
            code(
                start(
                    officer,
                    Map.of(
                        "id",
                        newId(),
                        "dossierId",
                        dossierId,
                        "sections",
                        List.of("CV"),
                        "confirmation",
                        "WB-0000-0000"))))
        .isEqualTo("INVALID");
    assertThat(code(start(officer, dossierId, List.of("BENEFIT")))).isEqualTo("INVALID");
    assertThat(code(start(officer, dossierId, null))).isEqualTo("INVALID");
    assertThat(code(start(as(DemoPeople.JOOST), dossierId, List.of("CV")))).isEqualTo("NOT_FOUND");
    assertThat(code(start(as(client), dossierId, List.of("CV")))).isEqualTo("NOT_FOUND");
    assertThat(as(client).ask(MINE).at("/myDossier/cv").isNull()).isFalse();

    JsonNode started = start(officer, dossierId, List.of("CV"));
    assertThat(started.at("/erasure/items").asInt()).isEqualTo(1);
    sweep.sweep();
    JsonNode mine = as(client).ask(MINE).get("myDossier");
    assertThat(mine.at("/cv").isNull()).isTrue();
    assertThat(
            terms(mine).stream()
                .filter(term -> term.get("erased").asBoolean())
                .map(term -> term.get("section").asString()))
        .containsExactly("CV");
    assertThat(dueOn(Weeks.day(clock.instant()), dossierId)).doesNotContain("CV");
  }

  @Test
  void erasesOnceHoweverOftenItIsConfirmed() {
    UUID dossierId = anEnded("Dirk Dubbel", LocalDate.of(2010, 5, 31));
    Map<String, Object> input =
        Map.of(
            "id", newId(),
            "dossierId", dossierId,
            "confirmation", Receipt.number(dossierId).toLowerCase(Locale.ROOT));

    JsonNode first = start(officer, input);
    assertThat(first.at("/erasure/id")).isEqualTo(start(officer, input).at("/erasure/id"));
    sweep.sweep();
    assertThat(start(officer, input).at("/erasure/state").asString()).isEqualTo("DONE");
    assertThat(code(start(officer, dossierId, null))).isEqualTo("NOT_FOUND");
  }

  @Test
  void staysAsLongAsSomethingHoldsItUpToAndIncludingTheLastDay() {
    UUID dossierId = anEnded("Hanna Houvast", LocalDate.of(2010, 5, 31));
    LocalDate until = LocalDate.of(2030, 6, 15);
    clock.set(Weeks.start(until.minusDays(10)));

    JsonNode held = hold(dossierId, until, "Er loopt een bezwaar.");
    assertThat(held.at("/due/hold/byName").asString()).isEqualTo("Olga Wissen");
    assertThat(code(start(officer, dossierId, null))).isEqualTo("CONFLICT");
    clock.set(Weeks.start(until.plusDays(1)).minusSeconds(1));
    assertThat(code(start(officer, dossierId, null))).isEqualTo("CONFLICT");
    assertThat(code(hold(dossierId, until.minusDays(1), "Te laat."))).isEqualTo("INVALID");
    clock.set(Weeks.start(until.plusDays(1)));
    assertThat(start(officer, dossierId, null).at("/erasure/state").asString())
        .isEqualTo("WAITING");
    assertThat(code(hold(dossierId, until.plusDays(9), "Toch nog."))).isEqualTo("NOT_FOUND");
  }

  /** Whoever asks meets nobody, from the moment on that the officer confirmed. */
  @Test
  void isHiddenFromTheMomentThatItIsConfirmed() {
    Person client = aClient("Vera Verborgen");
    UUID dossierId = anEnded(client, LocalDate.of(2010, 5, 31));
    Api own = as(client);
    Erasure waiting = confirmed(dossierId);
    eraser.close(dossierId, waiting.id());

    assertThat(own.ask("{ myDossier { id } }").get("myDossier").isNull()).isTrue();
    assertThat(rows(officer)).isEmpty();
  }

  /** A process that is killed half way leaves a closed dossier of which some is gone. */
  @Test
  void goesOnWhereAKilledApplicationStopped() {
    Person client = aClient("Karel Kill");
    UUID dossierId = anEnded(client, LocalDate.of(2010, 5, 31));
    Instant died = clock.instant();
    clock.set(died);
    Erasure erasure = confirmed(dossierId);
    mongo.insert(erasure);
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(erasure.id())),
        new Update()
            .set("maker", UUID.randomUUID())
            .set("leaseUntil", died.plus(properties.lease())),
        Erasure.class);
    eraser.close(dossierId, erasure.id());
    int steps = 2 * erasers.size() + 1;
    for (int last : List.of(1, erasers.size() / 2, erasers.size() + 1, steps - 1)) {
      assertThatThrownBy(
              () ->
                  eraser.eraseWhole(
                      dossierId,
                      erasure.id(),
                      (done, _) -> {
                        if (done == last) {
                          throw new IllegalStateException("Killed");
                        }
                      }))
          .hasMessage("Killed");
    }

    clock.set(died.plus(properties.lease()).minusMillis(1));
    sweep.sweep();
    assertThat(stage(erasure)).isEqualTo(Erasure.Stage.OPEN);
    clock.set(died.plus(properties.lease()));
    sweep.sweep();
    assertThat(stage(erasure)).isEqualTo(Erasure.Stage.DONE);
    assertThat(mongo.findById(dossierId, Document.class, "dossier")).isNull();
    assertThat(mongo.findById(client.id(), Person.class)).isNull();
    assertThat(figures()).as("counted once").containsExactly(1);
    assertThat(requireNonNull(mongo.findById(erasure.id(), Erasure.class)).dossierId()).isNull();
  }

  @Test
  void leavesTheFiguresAsTheyWereAndKeepsSmallOnesHidden() {
    Api lead = as(staff("Tineke Leiding", Role.TEAM_LEAD));
    List<UUID> ended = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      ended.add(
          aDossier(
              "Figuur " + i,
              Programme.current(COHORT, REGION)
                  .ended(Programme.OutflowKind.WORK_ON_OWN, LocalDate.of(2012, 6, 30))));
    }
    for (int i = 0; i < 10; i++) {
      ended.add(anEnded("Klein " + i, LocalDate.of(2012, 6, 30)));
    }
    JsonNode before = report(lead);
    assertThat(before.get("outflowed").asInt()).isEqualTo(12);
    assertThat(before.get("ended").isNull()).as("ten are too few to show").isTrue();

    for (UUID dossierId : ended.subList(10, ended.size())) {
      assertThat(start(officer, dossierId, null).get("userErrors")).isEmpty();
    }
    sweep.sweep();
    assertThat(rows(officer)).hasSize(10);
    assertThat(report(lead)).isEqualTo(before);
  }

  @Test
  void answersAClientWhoAsksAndErasesWhatWasGranted() {
    Person client = aClient("Rosa Verzoek");
    UUID dossierId = aDossier(client, Programme.current(COHORT, REGION));
    Api own = as(client);
    UUID first = newId();
    Map<String, Object> asked =
        Map.of("id", first, "dossierId", dossierId, "sections", List.of("CV"), "text", "Oud.");

    assertThat(send(own, asked).at("/request/id").asString()).isEqualTo(first.toString());
    assertThat(send(own, asked).at("/request/id").asString()).isEqualTo(first.toString());
    assertThat(code(send(own, Map.of("id", newId(), "dossierId", dossierId))))
        .isEqualTo("CONFLICT");
    assertThat(code(send(as(DemoPeople.SAMIRA), Map.of("id", newId(), "dossierId", dossierId))))
        .isEqualTo("NOT_FOUND");
    assertThat(part(preview(officer, dossierId), "CV").get("items").asInt()).isEqualTo(1);

    String reference = Receipt.number(dossierId);
    assertThat(code(answer(first, null, "WB-1"))).isEqualTo("INVALID");
    assertThat(answer(first, null, reference).at("/request/answer/refusal").isNull()).isTrue();
    sweep.sweep();
    JsonNode mine = own.ask(MINE).get("myDossier");
    assertThat(mine.get("cv").isNull()).isTrue();
    assertThat(mine.at("/retention/requests/0/answer/text").asString()).isEqualTo("Uitgelegd.");
    assertThat(terms(mine)).allMatch(term -> term.get("keptUntil").isNull());

    UUID whole = newId();
    send(own, Map.of("id", whole, "dossierId", dossierId));
    assertThat(code(answer(whole, null, reference))).as("the service runs").isEqualTo("CONFLICT");
    assertThat(answer(whole, "LAW_OR_TASK", null).at("/request/answer/refusal").asString())
        .isEqualTo("LAW_OR_TASK");
    assertThat(code(answer(whole, "ARCHIVE", null))).isEqualTo("STALE");
    assertThat(mongo.findById(dossierId, Document.class, "dossier")).isNotNull();
  }

  /** A copy of the database from before the erasure is put back; the tombstones are of now. */
  @Test
  void isErasedAgainWhenARestoreBringsItBack() {
    Person client = aClient("Tom Terug");
    UUID dossierId = anEnded(client, LocalDate.of(2010, 5, 31));
    Person partly = aClient("Dora Deels");
    UUID other = anEnded(partly, LocalDate.of(2010, 5, 31));
    Map<String, Document> copy = copyOf(dossierId, client, other, partly);
    start(officer, dossierId, null);
    start(officer, other, List.of("CV"));
    sweep.sweep();
    assertThat(figures()).containsExactly(1);

    mongo.remove(new Query(), "past_place");
    copy.forEach(
        (name, document) -> {
          String collection = name.substring(0, name.indexOf(' '));
          mongo.remove(Query.query(Criteria.where("_id").is(document.get("_id"))), collection);
          mongo.insert(document, collection);
        });
    sweep.eraseAgain();

    assertThat(mongo.findById(dossierId, Document.class, "dossier")).isNull();
    assertThat(mongo.findById(client.id(), Person.class)).isNull();
    assertThat(figures()).containsExactly(1);
    assertThat(requireNonNull(mongo.findById(other, Document.class, "dossier")).toString())
        .doesNotContain("Kok")
        .contains("Zeelaan");
  }

  /** What was written into a section after it was erased belongs to the time after. */
  @Test
  void doesNotEraseAgainWhatWasWrittenSince() {
    Person client = aClient("Nora Nieuw");
    UUID dossierId = aDossier(client, Programme.current(COHORT, REGION));
    UUID request = newId();
    send(as(client), Map.of("id", request, "dossierId", dossierId, "sections", List.of("CV")));
    answer(request, null, Receipt.number(dossierId));
    sweep.sweep();
    assertThat(as(client).ask(MINE).at("/myDossier/cv").isNull()).isTrue();
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(dossierId)),
        Update.update("sections.cv", content().cv()),
        "dossier");

    sweep.eraseAgain();
    assertThat(as(client).ask(MINE).at("/myDossier/cv/wishes/0").asString()).isEqualTo("Kok");
  }

  @Test
  void remembersInAFileBesideTheDatabaseWithoutNamingAnybody(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("apart").resolve("erasures.jsonl");
    String key = Base64.getEncoder().encodeToString(new byte[32]);
    ErasureProperties withFile =
        new ErasureProperties(properties.sweep(), properties.lease(), key, file.toString());
    Tombstones kept =
        new Tombstones(
            tombstoneRepository,
            withFile,
            new StaticListableBeanFactory().getBeanProvider(ErasureKeySource.class));
    UUID dossierId = newId();
    ErasureTombstone tombstone =
        new ErasureTombstone(
            newId(), kept.hash(dossierId), clock.instant(), EnumSet.of(DossierSection.CV));

    kept.write(tombstone);
    kept.write(tombstone);
    assertThat(Files.readAllLines(file)).hasSize(1);
    assertThat(Files.readString(file)).doesNotContain(dossierId.toString());
    assertThat(kept.hash(dossierId)).isNotEqualTo(tombstones.hash(dossierId)).hasSize(64);

    mongo.remove(Query.query(Criteria.where("_id").is(tombstone.id())), ErasureTombstone.class);
    assertThat(kept.all()).contains(tombstone);
    assertThat(tombstoneRepository.all()).as("back from the file").contains(tombstone);
    Files.delete(file);
    kept.all();
    assertThat(Files.readString(file)).contains(tombstone.hash());
    mongo.remove(Query.query(Criteria.where("_id").is(tombstone.id())), ErasureTombstone.class);
  }

  private static final Programme.Cohort COHORT = Programme.Cohort.MINUS_3;
  private static final Programme.Region REGION = Programme.Region.NORTH;

  private Person staff(String name, Role role) {
    return mongo.insert(new Person(newId(), "test-" + newId(), name, role, town.id(), null));
  }

  private static Sections content() {
    return new Sections(
        new Sections.ContactDetails("Zeelaan 7", null, "Brielle", null, null),
        new Sections.Cv(List.of("Kok"), List.of(), List.of(), List.of(), List.of(), List.of()),
        null,
        List.of());
  }

  private UUID anEnded(String name, LocalDate lastDay) {
    return anEnded(aClient(name), lastDay);
  }

  private UUID anEnded(Person client, LocalDate lastDay) {
    return aDossier(
        client,
        Programme.current(COHORT, REGION).ended(Programme.OutflowKind.NO_MORE_SERVICE, lastDay));
  }

  private UUID aDossier(String name, Programme place) {
    return aDossier(aClient(name), place);
  }

  private UUID aDossier(Person client, Programme place) {
    return aDossierOf(client)
        .byLaw(town, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.values())
        .contactPerson(adviser, ContactRole.WORK)
        .with(content())
        .in(place)
        .write(mongo);
  }

  /** Names of the sections that are due on a day, and {@code ALL} for the dossier itself. */
  private Set<String> dueOn(LocalDate day, UUID dossierId) {
    clock.set(Weeks.start(day));
    return rows(officer).stream()
        .filter(row -> row.get("dossierId").asString().equals(dossierId.toString()))
        .flatMap(row -> StreamSupport.stream(row.get("parts").spliterator(), false))
        .map(part -> part.get("section").isNull() ? "ALL" : part.get("section").asString())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<JsonNode> rows(Api who) {
    List<JsonNode> rows = new ArrayList<>();
    String after = null;
    boolean more = true;
    while (more) {
      Map<String, Object> variables = new HashMap<>();
      variables.put("after", after);
      JsonNode page = who.ask(DUE, variables).get("erasuresDue");
      page.get("edges").forEach(edge -> rows.add(edge.get("node")));
      more = page.at("/pageInfo/hasNextPage").asBoolean();
      after = page.at("/pageInfo/endCursor").asString();
    }
    return rows;
  }

  private static JsonNode preview(Api who, UUID dossierId) {
    return who.ask(
            "query Look($id: UUID!) { erasurePreview(dossierId: $id) { reference parts {"
                + " section title items files bytes due } } }",
            Map.of("id", dossierId))
        .get("erasurePreview");
  }

  private static JsonNode part(JsonNode preview, String section) {
    return StreamSupport.stream(preview.get("parts").spliterator(), false)
        .filter(part -> part.get("section").asString().equals(section))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> terms(JsonNode dossier) {
    return StreamSupport.stream(dossier.at("/retention/terms").spliterator(), false).toList();
  }

  private JsonNode start(Api who, UUID dossierId, @Nullable List<String> sections) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", newId());
    input.put("dossierId", dossierId);
    input.put("sections", sections);
    input.put("confirmation", Receipt.number(dossierId));
    return start(who, input);
  }

  private static JsonNode start(Api who, Map<String, Object> input) {
    return who.ask(START, Map.of("input", input)).get("erasureStart");
  }

  private JsonNode hold(UUID dossierId, LocalDate until, String reason) {
    return officer
        .ask(
            HOLD, Map.of("input", Map.of("dossierId", dossierId, "until", until, "reason", reason)))
        .get("erasureHold");
  }

  private static JsonNode send(Api who, Map<String, Object> input) {
    return who.ask(SEND, Map.of("input", input)).get("erasureRequestSend");
  }

  private JsonNode answer(UUID request, @Nullable String refusal, @Nullable String confirmation) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", request);
    input.put("expectedVersion", 1);
    input.put("refusal", refusal);
    input.put("text", "Uitgelegd.");
    input.put("confirmation", confirmation);
    return officer.ask(ANSWER, Map.of("input", input)).get("erasureRequestAnswer");
  }

  private Erasure confirmed(UUID dossierId) {
    return Erasure.confirmed(
        newId(),
        dossierId,
        Set.of(town.id()),
        null,
        Erasure.Ground.TERM,
        clock.instant(),
        "Olga Wissen",
        eraser.held(dossierId, null));
  }

  private Erasure.Stage stage(Erasure erasure) {
    return requireNonNull(mongo.findById(erasure.id(), Erasure.class)).stage();
  }

  private List<Integer> figures() {
    return mongo
        .find(
            Query.query(Criteria.where("organisationId").is(town.id())),
            Document.class,
            "past_place")
        .stream()
        .map(
            place -> {
              assertThat(place.getList("counting", UUID.class)).isEmpty();
              return place.getInteger("count");
            })
        .toList();
  }

  private static JsonNode report(Api lead) {
    return lead.ask(
            "{ caseloadReport(month: \"2026-11\") { outflowed ended total outflowShare kinds {"
                + " kind count } regions { region outflowed } } }")
        .get("caseloadReport");
  }

  private Map<String, Document> copyOf(UUID dossierId, Person client, UUID other, Person partly) {
    return Map.of(
        "dossier 1", stored(dossierId, "dossier"),
        "person 2", stored(client.id(), "person"),
        "dossier 3", stored(other, "dossier"),
        "person 4", stored(partly.id(), "person"));
  }

  private Document stored(UUID id, String collection) {
    return requireNonNull(mongo.findById(id, Document.class, collection));
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }
}
