package nl.werkbrug.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierDemo;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.dossier.Sections;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.ReadTrace;
import nl.werkbrug.identity.Role;
import nl.werkbrugdemo.DemoPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

class OrganisationLogTest extends IntegrationTest {

  private static final String LOG =
      """
      query Log($first: Int! = 50, $after: String, $filter: AccessLogFilter) {
        organisationAccessLog(first: $first, after: $after, filter: $filter) {
          edges {
            node {
              id at actorId actorName role clientCount
              clients { dossierId clientName sections purposes }
            }
          }
          pageInfo { hasNextPage endCursor }
          incomplete
        }
      }
      """;

  @Autowired private AccessLog accessLog;

  /** A name that no other test has. */
  private final String name = "Zoë (" + newId() + ") van Dijk";

  private Person client;
  private UUID dossierId;

  @BeforeEach
  void aClientOfTwoOrganisations() {
    client = aClient(name);
    dossierId = aDossier(client);
  }

  @Test
  void showsTheOfficerWhoOfTheOwnOrganisationSawWhatAndWhy() {
    look("lisanne");

    JsonNode entry = only(log(Map.of("dossierId", dossierId)));

    assertThat(entry.get("actorName").asString()).isEqualTo("Lisanne Vermeer");
    assertThat(entry.get("role").asString()).isEqualTo("ADVISER");
    assertThat(entry.get("clientCount").asInt()).isEqualTo(1);
    assertThat(entry.at("/clients/0/clientName").asString()).isEqualTo(name);
    assertThat(entry.at("/clients/0/sections").toString()).isEqualTo("[\"CV\"]");
    assertThat(entry.at("/clients/0/purposes").toString())
        .isEqualTo("[\"TASK_MUNICIPAL_SUPPORT\"]");
  }

  @Test
  void neverShowsWhatStoodThere() {
    look("lisanne");

    assertThat(log(Map.of("dossierId", dossierId)).toString()).doesNotContain("Kraanmachinist");
  }

  @Test
  void hidesWhatAnotherOrganisationAndTheClientDid() {
    look("priya");
    as(client).ask("{ myDossier { cv { wishes } } }");

    assertThat(log(Map.of("dossierId", dossierId)).get("edges")).isEmpty();
  }

  @Test
  void showsNothingToAnybodyElse() {
    look("lisanne");

    for (String who : List.of("lisanne", "samira", "vandam", "marja", "priya")) {
      JsonNode answer = as(who).ask(LOG).get("organisationAccessLog");
      assertThat(answer.get("edges")).as(who).isEmpty();
      assertThat(answer.at("/pageInfo/hasNextPage").asBoolean()).as(who).isFalse();
      assertThat(as(who).ask("{ accessLogColleagues { id } }").get("accessLogColleagues"))
          .as(who)
          .isEmpty();
    }
  }

  @Test
  void listsTheColleaguesOfTheOwnOrganisation() {
    String names = as("joost").ask("{ accessLogColleagues { name role } }").toString();

    assertThat(names)
        .contains("Lisanne Vermeer", "Marja Kuiper", "Joost van Leeuwen")
        .doesNotContain("Priya Ramdin", "Samira Haddou");
  }

  @Test
  void narrowsToOneColleague() {
    look("lisanne");
    look("herman");

    JsonNode entry = only(log(Map.of("dossierId", dossierId, "personId", DemoPeople.HERMAN.id())));

    assertThat(entry.get("actorName").asString()).isEqualTo("Herman Bos");
  }

  @Test
  void findsAClientByAPartOfTheNameWhateverTheCapitals() {
    look("lisanne");
    String part = name.substring(4, name.length() - 5).toUpperCase(Locale.ROOT);

    assertThat(only(log(Map.of("clientName", part))).at("/clients/0/clientName").asString())
        .isEqualTo(name);
    assertThat(log(Map.of("clientName", "Zoë .* van Dijk")).get("edges")).isEmpty();
    assertThat(log(Map.of("clientName", part)).get("incomplete").asBoolean()).isFalse();
  }

  @Test
  void asksForTwoLettersOfANameAndNotForMoreThanAHundred() {
    assertThat(refused("Z")).isTrue();
    assertThat(refused("Zo")).isFalse();
    assertThat(refused("Z".repeat(100))).isFalse();
    assertThat(refused("Z".repeat(101))).isTrue();
    assertThat(refused("Zo\u0000")).isTrue();
  }

  @Test
  void saysWhenMoreThanFiveHundredClientsFitAName() {
    List<Person> namesakes =
        IntStream.rangeClosed(1, 500)
            .mapToObj(
                number -> new Person(newId(), "", name + " " + number, Role.CLIENT, null, null))
            .toList();
    DossierDemo.writeAll(
        mongo,
        namesakes.stream()
            .map(
                namesake ->
                    aDossierOf(namesake)
                        .byLaw(
                            DemoPeople.MUNICIPALITY,
                            Purpose.TASK_MUNICIPAL_SUPPORT,
                            DossierSection.CV))
            .toList());
    Query all = Query.query(Criteria.where("clientId").in(ids(namesakes)));
    Query one = Query.query(Criteria.where("clientId").in(ids(namesakes.subList(0, 1))));

    try {
      assertThat(log(Map.of("clientName", name)).get("incomplete").asBoolean()).isTrue();
      mongo.remove(one, "dossier");
      assertThat(log(Map.of("clientName", name)).get("incomplete").asBoolean()).isFalse();
    } finally {
      mongo.remove(all, "dossier");
    }
  }

  @Test
  void namesOfAListOnlyTheClientsWhoAreLookedFor() {
    UUID other = aDossier(aClient("Bram Anders"));
    as("lisanne")
        .ask(
            "query Two($one: UUID!, $two: UUID!) { one: dossier(id: $one) { cv { wishes } } "
                + "two: dossier(id: $two) { cv { wishes } } }",
            Map.of("one", dossierId, "two", other));

    JsonNode entry = only(log(Map.of("clientName", name)));

    assertThat(entry.get("clientCount").asInt()).isEqualTo(2);
    assertThat(entry.get("clients")).hasSize(1);
    assertThat(entry.at("/clients/0/clientName").asString()).isEqualTo(name);
  }

  @Test
  void namesNoMoreThanTenClientsOfAListAndCountsThemAll() {
    Instant now = clock.instant();
    UUID actor = newId();
    Caller gone =
        new Caller(
            actor, "Wie Weg Is", Role.ADVISER, DemoPeople.MUNICIPALITY, null, new ReadTrace(now));
    for (int i = 0; i < 11; i++) {
      gone.trace().add(new ReadTrace.Seen(newId(), "CV", Set.of()));
    }
    accessLog.write(gone, "list");

    JsonNode entry = only(log(Map.of("personId", actor)));

    assertThat(entry.get("clientCount").asInt()).isEqualTo(11);
    assertThat(entry.get("clients")).hasSize(10);
    assertThat(entry.at("/clients/0/clientName").isNull()).isTrue();
  }

  /** In winter a day here begins at 23:00 UTC, in summer at 22:00. */
  @Test
  void countsDaysFromMidnightToMidnightInTheNetherlands() {
    lookAt("2026-03-28T22:59:59Z");
    lookAt("2026-03-28T23:00:00Z");
    lookAt("2026-03-29T21:59:59Z");
    lookAt("2026-03-29T22:00:00Z");

    assertThat(times("2026-03-29", "2026-03-29"))
        .containsExactly("2026-03-29T21:59:59Z", "2026-03-28T23:00:00Z");
    assertThat(times("2026-03-30", null)).containsExactly("2026-03-29T22:00:00Z");
    assertThat(times(null, "2026-03-28")).containsExactly("2026-03-28T22:59:59Z");
    assertThat(times("1900-01-01", "2199-12-31")).hasSize(4);
    assertThat(times("2026-03-30", "2026-03-29")).isEmpty();
  }

  @Test
  void pagesFromNewToOldWithoutMissingOrRepeatingAny() {
    for (int i = 0; i < 5; i++) {
      look("lisanne");
    }
    Set<String> seen = new HashSet<>();
    String after = null;
    int pages = 0;
    do {
      Map<String, @Nullable Object> variables = new HashMap<>();
      variables.put("first", 2);
      variables.put("after", after);
      variables.put("filter", Map.of("dossierId", dossierId));
      JsonNode page = as("joost").ask(LOG, variables).get("organisationAccessLog");
      page.get("edges").forEach(edge -> seen.add(edge.at("/node/id").asString()));
      after =
          page.at("/pageInfo/hasNextPage").asBoolean()
              ? page.at("/pageInfo/endCursor").asString()
              : null;
      pages++;
    } while (after != null);

    assertThat(pages).isEqualTo(3);
    assertThat(seen).hasSize(5);
  }

  @Test
  void writesThatTheOfficerLookedAndShowsThatApart() {
    long before = logReads();

    log(Map.of("dossierId", dossierId));

    assertThat(logReads()).isEqualTo(before + 1);
    JsonNode own = log(Map.of("kind", "ACCESS_LOG")).at("/edges/0/node");
    assertThat(own.get("actorName").asString()).isEqualTo("Joost van Leeuwen");
    assertThat(own.get("clientCount").asInt()).isZero();
    assertThat(own.get("clients")).isEmpty();
    assertThat(log(Map.of("personId", DemoPeople.JOOST.id())).get("edges")).isEmpty();
  }

  @Test
  void tellsTheOfficerThatTheLogIsUnbrokenAndNobodyElse() {
    look("lisanne");
    String check = "{ accessLogCheck { from until count broken { number kind } } }";

    JsonNode found = as("joost").ask(check).get("accessLogCheck");

    assertThat(found.get("broken").isNull()).isTrue();
    assertThat(found.get("count").asInt()).isPositive();
    assertThat(Instant.parse(found.get("until").asString()))
        .isAfter(clock.instant().minusSeconds(60));
    for (String who : List.of("lisanne", "samira", "vandam", "marja")) {
      assertThat(as(who).ask(check).get("accessLogCheck").isNull()).as(who).isTrue();
    }
    assertThat(as("joost").raw("{ accessLogCheck(days: 0) { count } }", Map.of()).has("errors"))
        .isTrue();
    assertThat(as("joost").ask("{ accessLogCheck(days: 31) { count } }")).isNotNull();
    assertThat(as("joost").raw("{ accessLogCheck(days: 32) { count } }", Map.of()).has("errors"))
        .isTrue();
  }

  private UUID aDossier(Person whose) {
    return aDossierOf(whose)
        .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.CV)
        .byLaw(DemoPeople.UWV, Purpose.TASK_UWV_REINTEGRATION, DossierSection.CV)
        .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
        .contactPerson(DemoPeople.PRIYA, ContactRole.INCOME)
        .with(
            new Sections(
                null,
                new Sections.Cv(
                    List.of("Kraanmachinist"),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
                null,
                null))
        .write(mongo);
  }

  private void look(String who) {
    Api api = as(who);
    JsonNode cv =
        api.ask(
                "query Look($id: UUID!) { dossier(id: $id) { cv { wishes } } }",
                Map.of("id", dossierId))
            .at("/dossier/cv/wishes/0");
    assertThat(cv.asString()).isEqualTo("Kraanmachinist");
  }

  /** Written as it was then, since a token of today does not hold at another time. */
  private void lookAt(String instant) {
    clock.set(Instant.parse(instant));
    ReadTrace trace = new ReadTrace(clock.instant());
    trace.add(new ReadTrace.Seen(dossierId, "CV", Set.of()));
    accessLog.write(
        new Caller(
            DemoPeople.LISANNE.id(),
            DemoPeople.LISANNE.name(),
            DemoPeople.LISANNE.role(),
            DemoPeople.MUNICIPALITY,
            null,
            trace),
        "Look");
    clock.reset();
  }

  private List<String> times(@Nullable String from, @Nullable String until) {
    Map<String, @Nullable Object> filter = new HashMap<>();
    filter.put("dossierId", dossierId);
    filter.put("from", from);
    filter.put("until", until);
    return log(filter).get("edges").valueStream().map(it -> it.at("/node/at").asString()).toList();
  }

  private boolean refused(String part) {
    return as("joost").raw(LOG, Map.of("filter", Map.of("clientName", part))).has("errors");
  }

  private static List<UUID> ids(List<Person> persons) {
    return persons.stream().map(Person::id).toList();
  }

  private long logReads() {
    return mongo.count(
        Query.query(
            Criteria.where("actorId").is(DemoPeople.JOOST.id()).and("dossierIds").is(List.of())),
        AccessRecord.class);
  }

  private JsonNode log(Map<String, ?> filter) {
    return as("joost").ask(LOG, Map.of("filter", filter)).get("organisationAccessLog");
  }

  private static JsonNode only(JsonNode page) {
    assertThat(page.get("edges")).hasSize(1);
    return page.at("/edges/0/node");
  }
}
