package nl.werkbrug.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import graphql.schema.GraphQLFieldDefinition;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.Api;
import nl.werkbrug.LiveApi;
import nl.werkbrug.coverage.AccessTable.Sight;
import nl.werkbrug.dossier.ContactPerson;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Grant;
import nl.werkbrug.dossier.LegalBasis;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.OrganisationKind;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The authorisation matrix: every field of one dossier, read by everybody, in every state of its
 * grants, along every path. What must come of it stands in {@code access.txt}; the cells are drawn
 * in {@code target/access-matrix.html}.
 *
 * <p>A cell is one leaf (a field that holds a value for the client) for one asker in one state
 * along one path. Besides the cells, every answer is searched, as bytes, for the texts of every
 * section that the asker may not see.
 */
class AccessMatrixTest extends OperationTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Shorter texts stand in many places. */
  private static final int TELLING = 6;

  private static final Set<String> SECTIONS =
      Stream.of(DossierSection.values()).map(DossierSection::name).collect(Collectors.toSet());

  private static final int FIELDS_A_QUESTION = 4;
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration HOUR = Duration.ofHours(1);

  private final AccessTable table = new AccessTable();
  private final AccessReport report = new AccessReport();
  private final Map<String, Api> askers = new LinkedHashMap<>();
  private final Map<String, String> questions = new TreeMap<>();
  private final Map<String, Set<String>> leaves = new TreeMap<>();
  private final Map<String, Set<String>> texts = new HashMap<>();
  private Set<String> rowLeaves = Set.of();
  private Scene scene;
  private UUID fileId;
  private UUID nobodysId;

  @BeforeAll
  void aDossierInWhichEverySectionHoldsSomething() {
    scene = new Scene();
    Stream.of(
            "messageSend",
            "appointmentMoveAsk",
            "contactMomentRecord",
            "contactPersonAbsenceSave",
            "documentCommentAdd",
            "intakeNoteSave",
            "effortTaskEvidenceAdd",
            "effortTaskStuckReport",
            "pitchInterestAnswer",
            "vacancyProposalAnswer",
            "jobApplicationOutcomeRecord",
            "contactDetailsSave",
            "consentRequestSend",
            "dossierExportRequest",
            "rectificationAsk",
            "rectificationExtend",
            "contactPersonRequestSend",
            "noticeAddressSave")
        .forEach(scene::after);
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(scene.person(Actor.CLIENT).id())),
        new Update().set("address.failedAt", scene.now()),
        "notice_setting");
    // Long enough for everybody to see a vacancy that was first for the municipality's own clients.
    scene.passes(Duration.ofDays(3));
    nobodysId = newId();
    everybody();
    glassesAreBroken();
    state("consent withdrawn");
    state("legal basis of everything");
    theNumberIsFilledIn();
    Map<String, String> literals =
        Map.of(
            "first",
            "first: 3",
            "Dossier.document",
            "id: \"" + scene.id("document") + "\"",
            "Dossier.jobApplication",
            "id: \"" + scene.id("application") + "\"",
            "Conversation.messages",
            "afterNumber: 0");
    for (GraphQLFieldDefinition field : operations.fields("Dossier")) {
      operations
          .whole("Dossier", field, literals)
          .ifPresent(whole -> questions.put(field.getName(), whole));
    }
    theClientSeesWhatThereIs();
  }

  /** What the client sees is all there is; texts that stand in one section only betray it. */
  private void theClientSeesWhatThereIs() {
    JsonNode all = byId(api("client"), questions.keySet());
    Map<String, Set<String>> found = new HashMap<>();
    for (String field : questions.keySet()) {
      Set<String> paths = new TreeSet<>();
      AccessReport.walk(
          field,
          all.path(field),
          (path, value) -> {
            paths.add(path);
            if (value.isString() && value.asString().length() >= TELLING) {
              found
                  .computeIfAbsent(value.asString(), _ -> new HashSet<>())
                  .add(table.isPublic(path) ? "" : words(path));
            }
          });
      leaves.put(field, paths);
    }
    found.forEach(
        (text, where) -> {
          String only = where.size() == 1 ? where.iterator().next() : "";
          if (SECTIONS.contains(only)) {
            texts.computeIfAbsent(only, _ -> new TreeSet<>()).add(text);
          }
        });
    fileId = UUID.fromString(all.at("/documents/edges/0/node/versions/0/fileId").asString());
    rowLeaves = row(caseload(api("contact person"), "")).keySet();
  }

  /**
   * The section at a path; several where one lies in another, all where it is the client's alone.
   */
  private String words(String path) {
    return SECTIONS.stream()
        .filter(section -> !table.allows(allBut(section), path))
        .collect(Collectors.joining(" "));
  }

  private static Sight allBut(String section) {
    Set<String> others = new TreeSet<>(SECTIONS);
    others.remove(section);
    return new Sight(false, true, true, others);
  }

  private void everybody() {
    Person client = scene.person(Actor.CLIENT);
    Person adviser = scene.person(Actor.CONTACT_PERSON);
    Person atUwv = scene.staff("Uma Uwv", Role.ADVISER, uwv, "Centrum " + newId());
    mongo.updateFirst(
        ours(),
        new Update()
            .push(
                "contactPersons",
                new ContactPerson(
                    atUwv.id(),
                    atUwv.name(),
                    uwv.id(),
                    atUwv.team(),
                    ContactRole.INCOME,
                    LocalDate.of(2026, 1, 1),
                    null)),
        "dossier");
    Organisation shop = new Organisation(newId(), "Winkel", OrganisationKind.EMPLOYER);
    askers.put("nobody logged in", anonymous());
    askers.put(
        "token that ran out", as(client, "werkbrug", Instant.now().minus(Duration.ofMinutes(15))));
    askers.put("token for something else", as(client, "something-else", Instant.now()));
    askers.put("client", as(client));
    askers.put("other client", as(scene.person(Actor.OTHER_CLIENT)));
    askers.put("contact person", as(adviser));
    askers.put(
        "stand-in",
        as(
            Objects.requireNonNull(
                mongo.findById(scene.id("standIn of " + adviser.id()), Person.class))));
    askers.put("colleague of the team", as(scene.person(Actor.TEAM_MATE)));
    askers.put("other team", as(scene.person(Actor.OTHER_TEAM)));
    askers.put("other team, glass broken", as(fromElsewhere("Gijs Glas", Role.ADVISER)));
    askers.put("other team, glass an hour ago", as(fromElsewhere("Ida Eerder", Role.ADVISER)));
    askers.put("contact person at UWV", as(atUwv));
    askers.put(
        "other adviser of UWV",
        as(scene.staff("Ubel Uwv", Role.ADVISER, uwv, "Elders " + newId())));
    askers.put("team lead", as(scene.person(Actor.TEAM_LEAD)));
    askers.put(
        "team lead, glass broken",
        as(scene.staff("Leo Leiding", Role.TEAM_LEAD, town, scene.team)));
    askers.put(
        "team lead of UWV", as(scene.staff("Una Uwv", Role.TEAM_LEAD, uwv, "Elders " + newId())));
    askers.put("employer who was answered", as(scene.person(Actor.EMPLOYER)));
    askers.put("other employer", as(scene.staff("Wout Winkel", Role.EMPLOYER, shop, null)));
    mongo.insert(shop);
    askers.put("privacy officer", as(scene.person(Actor.PRIVACY_OFFICER)));
    askers.put("care worker", as(scene.person(Actor.CARE_WORKER)));
  }

  private Person fromElsewhere(String name, Role role) {
    return scene.staff(name, role, town, "Zuid " + newId());
  }

  /** While the municipality sees everything; whether it opens anything is up to each state. */
  private void glassesAreBroken() {
    state("legal basis of everything");
    scene.passes(HOUR.negated());
    breakTheGlass("other team, glass an hour ago");
    scene.passes(HOUR);
    breakTheGlass("other team, glass broken");
    breakTheGlass("team lead, glass broken");
  }

  private void theNumberIsFilledIn() {
    JsonNode answer =
        api("contact person")
            .ask(
                "mutation Save($input: BsnSaveInput!) {"
                    + " bsnSave(input: $input) { dossier { id } userErrors { message } } }",
                Map.of("input", Map.of("dossierId", scene.dossierId, "bsn", "123456782")));
    assertThat(answer.at("/bsnSave/userErrors")).as("%s", answer).isEmpty();
  }

  private void breakTheGlass(String asker) {
    JsonNode answer =
        api(asker)
            .ask(
                "mutation Open($input: BreakGlassOpenInput!) {"
                    + " breakGlassOpen(input: $input) { dossier { id } userErrors { message } } }",
                Map.of(
                    "input",
                    Map.of(
                        "id",
                        newId(),
                        "dossierId",
                        scene.dossierId,
                        "reason",
                        "Staat aan de balie en is zijn contactpersoon kwijt.")));
    assertThat(answer.at("/breakGlassOpen/dossier/id").asString())
        .as("%s: %s", asker, answer)
        .isEqualTo(scene.dossierId.toString());
  }

  @Test
  void knowsEveryFieldAndEveryAsker() {
    assertThat(table.fields())
        .containsExactlyInAnyOrderElementsOf(
            operations.fields("Dossier").stream().map(GraphQLFieldDefinition::getName).toList());
    assertThat(askers.keySet()).containsExactlyElementsOf(table.askers());
  }

  @Test
  void findsSomethingInEveryFieldAndTextsInEverySection() {
    Set<String> onlyForOthers = Set.of("breakGlassUntil", "handOver");
    assertThat(leaves)
        .allSatisfy(
            (field, paths) ->
                assertThat(paths.isEmpty()).as(field).isEqualTo(onlyForOthers.contains(field)));
    assertThat(texts.keySet())
        .contains(
            "CONTACT_DETAILS",
            "CV",
            "BARRIERS",
            "INTAKE",
            "EFFORT_PLAN",
            "JOB_APPLICATIONS",
            "DOCUMENTS",
            "CONTACT_MOMENTS",
            "CONVERSATION",
            "PITCH");
  }

  @TestFactory
  Stream<DynamicContainer> shows() {
    return table.states().stream()
        .map(
            state ->
                dynamicContainer(
                    state,
                    Stream.of(
                            new Path("by id", this::byId),
                            new Path("alias", this::byAlias),
                            new Path("list", (it, sight) -> inList(it, sight, "")),
                            new Path(
                                "search",
                                (it, sight) -> inList(it, sight, "filter: { name: \"fatima\" }")),
                            new Path("sort", (it, sight) -> inList(it, sight, "order: NAME")),
                            new Path("match", this::besideAVacancy),
                            new Path("mutation payload", this::inAPayload),
                            new Path("error text", this::inAnError),
                            new Path("file", this::asFile),
                            new Path("export", this::asPaper))
                        .map(
                            path ->
                                dynamicTest(
                                    path.name(),
                                    () -> {
                                      state(state);
                                      walks(path, state);
                                    }))));
  }

  @TestFactory
  Stream<DynamicContainer> tells() {
    return table.states().stream()
        // That one ends in real time, before a slow machine has looked; BreakGlassTest has one end.
        .filter(state -> !state.equals("last second of a consent"))
        .map(
            state ->
                dynamicContainer(
                    state,
                    Stream.of("dossierChanged", "conversationChanged", "caseloadChanged")
                        .map(
                            field ->
                                dynamicTest(
                                    field,
                                    () -> {
                                      state(state);
                                      tells(field, state);
                                    }))));
  }

  @AfterAll
  void theReportIsWritten() {
    report.write(table);
  }

  /** One way to the data. */
  private record Path(String name, Attempt attempt) {}

  private interface Attempt {
    Answer of(String asker, Sight sight);
  }

  /**
   * What one way gave.
   *
   * @param bytes everything that was answered
   * @param expected whether each leaf must be there
   * @param found the leaves that are
   */
  private record Answer(String bytes, Map<String, Boolean> expected, Set<String> found) {}

  private void walks(Path path, String state) {
    List<String> wrong = new ArrayList<>();
    for (String asker : askers.keySet()) {
      Sight sight = table.sight(asker, state);
      Answer answer = path.attempt().of(asker, sight);
      Set<String> all = new TreeSet<>(answer.expected().keySet());
      all.addAll(answer.found());
      for (String leaf : all) {
        boolean found = answer.found().contains(leaf);
        boolean allowed = Boolean.TRUE.equals(answer.expected().get(leaf));
        boolean right = found == allowed || (allowed && table.differsBySide(leaf));
        report.cell(path.name(), state, asker, found, right);
        if (!right) {
          wrong.add(asker + ": " + leaf + (found ? " is shown" : " is missing"));
        }
      }
      texts.forEach(
          (section, words) -> {
            Optional<String> betrayed =
                sight.holds(section)
                    ? Optional.empty()
                    : words.stream().filter(answer.bytes()::contains).findFirst();
            report.cell(path.name(), state, asker, false, betrayed.isEmpty());
            betrayed.ifPresent(text -> wrong.add(asker + ": holds '" + text + "' of " + section));
          });
    }
    assertThat(wrong).as("wrong cells").isEmpty();
  }

  private Answer byId(String asker, Sight sight) {
    StringBuilder bytes = new StringBuilder();
    Set<String> found = new TreeSet<>();
    Map<String, Boolean> expected = new TreeMap<>();
    List<String> fields = List.copyOf(questions.keySet());
    for (int from = 0; from < fields.size(); from += FIELDS_A_QUESTION) {
      List<String> some = fields.subList(from, Math.min(fields.size(), from + FIELDS_A_QUESTION));
      String body = post(asker, dossier(scene.dossierId, some));
      bytes.append(body);
      some.forEach(
          field -> {
            expected.putAll(expected(sight, leaves(field)));
            AccessReport.walk(
                field,
                JSON.readTree(body).at("/data/dossier").path(field),
                (path, _) -> {
                  found.add(path);
                  expected.putIfAbsent(path, table.allows(sight, path));
                });
          });
      if (!sight.knows()) {
        assertThat(body)
            .as("%s: hidden is absent, to the byte", asker)
            .isEqualTo(post(asker, dossier(nobodysId, some)));
      }
    }
    return new Answer(bytes.toString(), expected, found);
  }

  private Answer byAlias(String asker, Sight sight) {
    String body =
        post(
            asker,
            "query { one: dossier(id: \"%1$s\") { clientName two: cv { three: wishes } }"
                    .formatted(scene.dossierId)
                + " four: dossier(id: \"%s\") { five: barriers { note } six: clientName } }"
                    .formatted(scene.dossierId));
    JsonNode data = JSON.readTree(body).path("data");
    Set<String> found = new TreeSet<>();
    addIf(found, "clientName", data.at("/one/clientName"));
    addIf(found, "cv.wishes", data.at("/one/two/three/0"));
    addIf(found, "barriers.note", data.at("/four/five/0/note"));
    addIf(found, "clientName again", data.at("/four/six"));
    Map<String, Boolean> expected =
        new TreeMap<>(expected(sight, Set.of("clientName", "cv.wishes", "barriers.note")));
    expected.put("clientName again", sight.knows());
    return new Answer(body, expected, found);
  }

  private static void addIf(Set<String> found, String path, JsonNode value) {
    if (!value.isMissingNode() && !value.isNull()) {
      found.add(path);
    }
  }

  /** An adviser's own list: there is one row, and it is counted, when the dossier may be known. */
  private Answer inList(String asker, Sight sight, String arguments) {
    String body = post(asker, "query { " + caseloadField(arguments) + " }");
    JsonNode list = JSON.readTree(body).at("/data/caseload");
    Map<String, String> row = row(list);
    boolean listed = asker.startsWith("contact person") && sight.knows();
    Map<String, Boolean> expected = new TreeMap<>();
    rowLeaves.forEach(name -> expected.put(name, listed && table.allowsInRow(sight, name)));
    Set<String> found = new TreeSet<>(row.keySet());
    found.forEach(name -> expected.putIfAbsent(name, listed && table.allowsInRow(sight, name)));
    expected.put("totalCount", listed);
    if (list.path("totalCount").asInt(0) == 1) {
      found.add("totalCount");
    }
    list.path("reasonCounts")
        .forEach(
            count -> {
              String name = "counted " + count.get("kind").asString();
              found.add(name);
              expected.put(name, listed && table.allowsInRow(sight, count.get("kind").asString()));
            });
    return new Answer(body, expected, found);
  }

  private JsonNode caseload(Api api, String arguments) {
    return api.ask("query { " + caseloadField(arguments) + " }").get("caseload");
  }

  private static String caseloadField(String arguments) {
    return "caseload"
        + (arguments.isEmpty() ? "" : "(" + arguments + ")")
        + " { totalCount reasonCounts { kind count } edges { node { dossierId clientName"
        + " clientInitials cohort reasons { kind text } applicationsDone applicationsRequired"
        + " unread planTasksDone planTasks reviewOn lastContactAt nextAppointmentAt } } }";
  }

  /** The names of what stands in the row of our client, reasons by their kind. */
  private Map<String, String> row(JsonNode list) {
    Map<String, String> row = new TreeMap<>();
    list.path("edges")
        .forEach(
            edge ->
                AccessReport.walk(
                    "",
                    edge.get("node"),
                    (path, value) ->
                        row.put(
                            path.equals(".reasons.kind") ? value.asString() : path.substring(1),
                            value.asString())));
    row.remove("reasons.text");
    return row;
  }

  private Answer besideAVacancy(String asker, Sight sight) {
    String body =
        post(
            asker,
            "query { vacancy(id: \"%s\", dossierId: \"%s\") { title match { fits { kind } missing"
                    .formatted(scene.id("vacancy"), scene.dossierId)
                + " { kind } } } }");
    Set<String> found = new TreeSet<>();
    addIf(found, "match", JSON.readTree(body).at("/data/vacancy/match"));
    boolean looks = sight.client() || sight.sections().contains("CV");
    // Another client, too, sees the own cv beside a vacancy.
    boolean own = asker.equals("other client") && found.contains("match");
    return new Answer(body, Map.of("match", looks || own), found);
  }

  private Answer inAPayload(String asker, Sight sight) {
    String body =
        post(
            asker,
            """
            mutation { conversationMarkReceived(input: { dossierId: "%s", upToNumber: 1 }) {
              conversation { page { messages { text } } }
              userErrors { code }
            } }
            """
                .formatted(scene.dossierId));
    Set<String> found = new TreeSet<>();
    addIf(
        found,
        "conversation",
        JSON.readTree(body).at("/data/conversationMarkReceived/conversation/page/messages/0/text"));
    // Broken glass is for reading; a payload belongs to a change.
    return new Answer(
        body, Map.of("conversation", sight.holds("CONVERSATION") && !sight.glass()), found);
  }

  /** What is wrong with a question says nothing about what may not be seen. */
  private Answer inAnError(String asker, Sight sight) {
    String about = wrongQuestions(asker, scene.dossierId);
    if (!sight.holds("CONVERSATION") && !sight.holds("JOB_APPLICATIONS")) {
      assertThat(about)
          .as("%s: an error says the same about what is hidden and what is absent", asker)
          .isEqualTo(wrongQuestions(asker, nobodysId));
    }
    return new Answer(about, Map.of(), Set.of());
  }

  private String wrongQuestions(String asker, UUID dossierId) {
    return post(
            asker,
            """
            mutation { messageSend(input: { id: "%s", dossierId: "%s", text: "" }) {
              message { text } userErrors { code message field } } }
            """
                .formatted(nobodysId, dossierId))
        + post(
            asker,
            """
            mutation { jobApplicationOutcomeRecord(input: { jobApplicationId: "%s",
              dossierId: "%s", expectedVersion: 99, outcome: HIRED }) {
              jobApplication { job } userErrors { code message field } } }
            """
                .formatted(scene.id("application"), dossierId))
        + post(asker, "query { dossier(id: \"" + dossierId + "\") { jobApplication { job } } }")
            .replace(dossierId.toString(), "");
  }

  private Answer asFile(String asker, Sight sight) {
    HttpResponse<String> answer = get(asker, "/files/" + scene.dossierId + "/" + fileId);
    return bytesOf("file", asker, answer, sight.holds("DOCUMENTS"));
  }

  private Answer asPaper(String asker, Sight sight) {
    HttpResponse<String> answer = get(asker, "/files/effort-plans/" + scene.id("plan") + ".pdf");
    return bytesOf("paper", asker, answer, sight.holds("EFFORT_PLAN"));
  }

  private Answer bytesOf(String name, String asker, HttpResponse<String> answer, boolean allowed) {
    if (!allowed) {
      int hidden = List.of(401, 404).get(knownToTheDoor(asker) ? 1 : 0);
      assertThat(answer.statusCode()).as(asker).isEqualTo(hidden);
    }
    return new Answer(
        allowed ? "" : answer.body(),
        Map.of(name, allowed),
        answer.statusCode() == 200 ? Set.of(name) : Set.of());
  }

  private static boolean knownToTheDoor(String asker) {
    return !asker.startsWith("nobody") && !asker.startsWith("token");
  }

  private void tells(String field, String state) {
    Map<String, LiveApi> open = new HashMap<>();
    try {
      for (String asker : askers.keySet()) {
        if (knownToTheDoor(asker)) {
          listens(field, asker, table.sight(asker, state), open);
        }
        report.cell("subscription", state, asker, open.containsKey(asker), true);
      }
      open.forEach(
          (asker, live) -> {
            if (told(field, table.sight(asker, state), asker)) {
              live.untilListening(this::somethingHappens);
              assertThat(live.expectData().get(field).get("dossierId").asString())
                  .isEqualTo(scene.dossierId.toString());
            }
          });
      open.forEach(
          (asker, live) -> {
            if (!told(field, table.sight(asker, state), asker)) {
              live.expectSilence();
            }
          });
    } finally {
      open.values().forEach(LiveApi::close);
    }
  }

  /** What may not be heard ends at once; the own list is only silent. */
  private void listens(String field, String asker, Sight sight, Map<String, LiveApi> open) {
    LiveApi live = api(asker).live();
    open.put(asker, live);
    live.subscribe(
        field.equals("caseloadChanged")
            ? "subscription { caseloadChanged { dossierId } }"
            : "subscription { "
                + field
                + "(dossierId: \""
                + scene.dossierId
                + "\") { dossierId } }",
        Map.of());
    boolean hears =
        switch (field) {
          case "dossierChanged" -> sight.knows();
          case "conversationChanged" -> sight.holds("CONVERSATION");
          default -> true;
        };
    if (!hears) {
      live.expect("complete");
      live.close();
      open.remove(asker);
    }
  }

  /** A message of the client is told to whoever sees the conversation. */
  private static boolean told(String field, Sight sight, String asker) {
    return sight.holds("CONVERSATION")
        && (!field.equals("caseloadChanged") || asker.startsWith("contact person"));
  }

  private void somethingHappens() {
    scene.ask("messageSend", Actor.CLIENT, Map.of("input", Requests.message(scene, newId())));
    settle();
  }

  // The states

  private void state(String name) {
    scene.enter();
    Instant now = scene.now();
    Instant day = now.minus(Duration.ofDays(1));
    Instant later = now.plus(Duration.ofDays(100));
    Set<DossierSection> all = EnumSet.allOf(DossierSection.class);
    Set<DossierSection> some =
        EnumSet.of(DossierSection.BENEFIT, DossierSection.EFFORT_PLAN, DossierSection.CONVERSATION);
    switch (name) {
      case "nothing given" -> grants();
      case "consent" -> grants(consent(town, all, day, later));
      case "consent to both" ->
          grants(consent(town, all, day, later), consent(uwv, all, day, later));
      case "one section" -> grants(consent(town, EnumSet.of(DossierSection.BENEFIT), day, later));
      case "the other organisation" -> grants(consent(uwv, all, day, later));
      case "last second of a consent" -> grants(consent(town, all, day, now.plus(SECOND)));
      case "consent ended a second ago" -> grants(consent(town, all, day, now.minus(SECOND)));
      case "consent begins in a second" -> grants(consent(town, all, now.plus(SECOND), later));
      case "consent withdrawn" -> withdrawn(all);
      case "consent narrowed" -> {
        Set<DossierSection> taken = EnumSet.copyOf(all);
        taken.removeAll(EnumSet.of(DossierSection.CONTACT_DETAILS, DossierSection.BENEFIT));
        withdrawn(taken);
      }
      case "consent for urgent help" ->
          grants(grant(town, LegalBasis.CONSENT, Purpose.URGENT_HELP, all, day, later));
      case "legal basis" -> grants(byLaw(some, null));
      case "legal basis ended a second ago" -> grants(byLaw(some, now.minus(SECOND)));
      case "legal basis beside a consent" ->
          grants(
              byLaw(some, null),
              consent(uwv, EnumSet.of(DossierSection.CV, DossierSection.DOCUMENTS), day, later));
      case "legal basis of everything" -> grants(byLaw(all, null));
      default -> throw new IllegalStateException(name);
    }
  }

  /** Given and taken back by the client, as the product does it. */
  private void withdrawn(Set<DossierSection> sections) {
    grants();
    UUID grantId = newId();
    change(
        "consentGrant",
        Map.of(
            "id",
            grantId,
            "dossierId",
            scene.dossierId,
            "organisationId",
            town.id(),
            "purpose",
            "GUIDANCE",
            "sections",
            List.of(DossierSection.values()),
            "lastDay",
            scene.today().plusDays(30)));
    change(
        "consentWithdraw",
        Map.of(
            "id", newId(), "dossierId", scene.dossierId, "grantId", grantId, "sections", sections));
    settle();
  }

  private void change(String field, Map<String, ?> input) {
    JsonNode answer = scene.ask(field, Actor.CLIENT, Map.of("input", input));
    assertThat(Verdict.of(answer, field)).as("%s", answer).isEqualTo("yes");
  }

  private Grant byLaw(Set<DossierSection> sections, @Nullable Instant until) {
    return grant(
        town,
        LegalBasis.PUBLIC_TASK,
        Purpose.TASK_MUNICIPAL_SUPPORT,
        sections,
        scene.now().minus(Duration.ofDays(1)),
        until);
  }

  private static Grant consent(
      Organisation organisation, Set<DossierSection> sections, Instant from, Instant until) {
    return grant(organisation, LegalBasis.CONSENT, Purpose.GUIDANCE, sections, from, until);
  }

  private static Grant grant(
      Organisation organisation,
      LegalBasis basis,
      Purpose purpose,
      Set<DossierSection> sections,
      Instant from,
      @Nullable Instant until) {
    return new Grant(newId(), organisation.id(), basis, purpose, sections, from, until);
  }

  private void grants(Grant... grants) {
    mongo.updateFirst(ours(), new Update().set("access", List.of(grants)), "dossier");
  }

  private Query ours() {
    return Query.query(Criteria.where("_id").is(scene.dossierId));
  }

  // Asking

  private Api api(String asker) {
    return Objects.requireNonNull(askers.get(asker));
  }

  private Set<String> leaves(String field) {
    return Objects.requireNonNull(leaves.get(field));
  }

  private Map<String, Boolean> expected(Sight sight, Collection<String> paths) {
    return paths.stream()
        .collect(Collectors.toMap(path -> path, path -> table.allows(sight, path)));
  }

  private String dossier(UUID id, Collection<String> fields) {
    return "query { dossier(id: \""
        + id
        + "\") { "
        + fields.stream().map(questions::get).collect(Collectors.joining(" "))
        + " } }";
  }

  private JsonNode byId(Api api, Collection<String> fields) {
    Map<String, JsonNode> all = new HashMap<>();
    for (String field : fields) {
      all.put(field, api.ask(dossier(scene.dossierId, List.of(field))).at("/dossier/" + field));
    }
    return JSON.valueToTree(all);
  }

  /** The whole answer; who is not let in gets none. */
  private String post(String asker, String document) {
    HttpResponse<String> answer =
        api(asker).post(JSON.writeValueAsString(Map.of("query", document)));
    assertThat(answer.statusCode())
        .as("%s: %s", asker, document)
        .isEqualTo(knownToTheDoor(asker) ? 200 : 401);
    return answer.statusCode() == 200 ? answer.body() : "{}";
  }

  private HttpResponse<String> get(String asker, String path) {
    Api api = api(asker);
    return api.send(api.authorized(path).GET().build());
  }
}
