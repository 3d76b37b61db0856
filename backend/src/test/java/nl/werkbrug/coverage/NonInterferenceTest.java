package nl.werkbrug.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.document.DocumentDemo;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.dossier.Sections;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Weeks;
import nl.werkbrugdemo.DemoPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.test.context.TestContextManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two worlds that differ only in what an adviser may not see answer that adviser the same, to the
 * byte.
 *
 * <p>A world is a client with an adviser who sees some sections. The other world is the same one
 * after the client, and somebody who sees more, did things in the other sections. The same random
 * program of questions is asked in both. A failure prints its seed and the smallest program that
 * shows it.
 */
class NonInterferenceTest extends IntegrationTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Instant THEN = Instant.parse("2026-03-16T09:00:00Z");

  @Autowired private GraphQlSource graphQl;
  @Autowired private JwtEncoder tokens;

  /** jqwik makes one object a try; the application is the one of all integration tests. */
  NonInterferenceTest() throws Exception {
    new TestContextManager(NonInterferenceTest.class).prepareTestInstance(this);
  }

  /** Something done in one section. */
  enum Change {
    CV,
    CONTACT_DETAILS,
    BENEFIT_AND_BARRIERS,
    MESSAGE,
    APPLICATION,
    PITCH,
    DOCUMENT,
    CONTACT_MOMENT,
    INTAKE,
    PLAN,
    CONSENT_TO_ANOTHER;

    /** The sections in which it can be noticed. */
    Set<DossierSection> sections() {
      return switch (this) {
        case CV -> EnumSet.of(DossierSection.CV);
        case CONTACT_DETAILS -> EnumSet.of(DossierSection.CONTACT_DETAILS);
        case BENEFIT_AND_BARRIERS -> EnumSet.of(DossierSection.BENEFIT, DossierSection.BARRIERS);
        case MESSAGE -> EnumSet.of(DossierSection.CONVERSATION, DossierSection.CONTACT_MOMENTS);
        // An effort plan counts applications by itself.
        case APPLICATION -> EnumSet.of(DossierSection.JOB_APPLICATIONS, DossierSection.EFFORT_PLAN);
        case PITCH -> EnumSet.of(DossierSection.PITCH);
        case DOCUMENT -> EnumSet.of(DossierSection.DOCUMENTS);
        case CONTACT_MOMENT -> EnumSet.of(DossierSection.CONTACT_MOMENTS);
        case INTAKE -> EnumSet.of(DossierSection.INTAKE);
        case PLAN -> EnumSet.of(DossierSection.EFFORT_PLAN);
        case CONSENT_TO_ANOTHER -> EnumSet.noneOf(DossierSection.class);
      };
    }
  }

  /** One question of the program. */
  enum Question {
    DOSSIER,
    SECTIONS,
    CASELOAD,
    CASELOAD_BY_NAME,
    CASELOAD_COUNTS,
    VACANCIES,
    CONVERSATION,
    PITCH_PREVIEW,
    REFUSED_MESSAGE,
    WRONG_DOCUMENT,
    FILE
  }

  @Provide
  Arbitrary<Set<DossierSection>> someSections() {
    return Arbitraries.of(DossierSection.class).set().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Change>> someChanges() {
    return Arbitraries.of(Change.class).list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<Question>> someQuestions() {
    return Arbitraries.of(Question.class).list().ofMinSize(3).ofMaxSize(8);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void answersTheSameWhateverIsHidden(
      @ForAll("someSections") Set<DossierSection> visible,
      @ForAll("someChanges") List<Change> changes,
      @ForAll("someQuestions") List<Question> program) {
    try {
      clock.set(THEN);
      World world = new World(visible);
      List<String> before = program.stream().map(world::ask).toList();

      changes.stream()
          .filter(change -> change.sections().stream().noneMatch(visible::contains))
          .forEach(world::does);
      settle();

      assertThat(program.stream().map(world::ask).toList())
          .as("seen: %s, asked: %s", visible, program)
          .isEqualTo(before);
    } finally {
      clock.reset();
    }
  }

  private final class World {

    private final Operations operations = new Operations(graphQl.schema());
    private final Person client = aClient("Wereld " + newId());
    private final Person adviser =
        mongo.insert(
            new Person(
                newId(),
                "test-" + newId(),
                "Vera Veel",
                Role.ADVISER,
                DemoPeople.MUNICIPALITY.id(),
                "Team " + newId()));
    private final Person atUwv =
        mongo.insert(
            new Person(
                newId(),
                "test-" + newId(),
                "Ulla Uwv",
                Role.ADVISER,
                DemoPeople.UWV.id(),
                "Team " + newId()));
    private final UUID fileId = newId();
    private final UUID nobodysId = newId();
    private final UUID dossierId;

    World(Set<DossierSection> visible) {
      dossierId =
          aDossierOf(client)
              .byLaw(
                  DemoPeople.MUNICIPALITY,
                  Purpose.TASK_MUNICIPAL_SUPPORT,
                  visible.toArray(DossierSection[]::new))
              .byLaw(DemoPeople.UWV, Purpose.TASK_UWV_REINTEGRATION, DossierSection.values())
              .contactPerson(adviser, ContactRole.WORK)
              .contactPerson(atUwv, ContactRole.INCOME)
              .with(
                  new Sections(
                      null,
                      null,
                      new Sections.Benefit(Sections.BenefitKind.WW, null, null),
                      List.of()))
              .write(mongo);
    }

    /** The whole answer that the adviser gets. */
    String ask(Question question) {
      return switch (question) {
        case DOSSIER ->
            post("query { dossier(id: \"%s\") { version status visibleSections grants { id } } }");
        case SECTIONS ->
            post(
                "query { dossier(id: \"%s\") { cv { wishes } contactDetails { phone } benefit { kind }"
                    + " barriers { kind } intakeNotes { text } contactMoments { edges { node { note } } }"
                    + " documents { edges { node { name } } } effortPlan { id } effortPlans { edges {"
                    + " node { id } } } } }");
        case CASELOAD ->
            post(
                "query { "
                    + operations
                        .whole("Query", operations.field("caseload"), Map.of("first", "first: 5"))
                        .orElseThrow()
                    + " }");
        case CASELOAD_BY_NAME ->
            post(
                "query { caseload(order: NAME, filter: { name: \"wereld\" }) { edges { cursor node {"
                    + " clientName reasons { text at } } } } }");
        case CASELOAD_COUNTS ->
            post("query { caseload { totalCount reasonCounts { kind count } } }");
        case VACANCIES ->
            post(
                "query { vacancies(first: 5, dossierId: \"%s\") { totalCount edges { cursor node { id"
                    + " saved match { fits { value } } } } } }");
        case CONVERSATION ->
            post("query { conversation(dossierId: \"%s\") { lastNumber unread } }");
        case PITCH_PREVIEW -> post("query { pitchPreview(dossierId: \"%s\") { shown } }");
        case REFUSED_MESSAGE ->
            post(
                "mutation { messageSend(input: { id: \""
                    + nobodysId
                    + "\", dossierId: \"%s\", text: \"\" }) { message { id } userErrors { code message } } }");
        case WRONG_DOCUMENT ->
            post("query { dossier(id: \"%s\") { document(id: \"" + nobodysId + "\") { name } } }");
        case FILE -> {
          Api api = signedIn(adviser);
          HttpResponse<String> answer =
              api.send(api.authorized("/files/" + dossierId + "/" + fileId).GET().build());
          yield answer.statusCode() + " " + answer.body();
        }
      };
    }

    private String post(String document) {
      HttpResponse<String> answer =
          signedIn(adviser)
              .post(
                  JSON.writeValueAsString(
                      Map.of("query", document.replace("%s", dossierId.toString()))));
      return answer.statusCode() + " " + answer.body();
    }

    void does(Change change) {
      switch (change) {
        case CV ->
            done(
                client,
                "cvSave",
                Map.of(
                    "dossierId", dossierId,
                    "expectedVersion", version(),
                    "wishes", List.of("Kok " + newId()),
                    "experience", List.of(),
                    "education", List.of(),
                    "certificates", List.of("VCA"),
                    "licences", List.of("B"),
                    "languages", List.of()));
        case CONTACT_DETAILS ->
            done(
                client,
                "contactDetailsSave",
                Map.of(
                    "dossierId",
                    dossierId,
                    "expectedVersion",
                    version(),
                    "phone",
                    "06 " + newId()));
        case BENEFIT_AND_BARRIERS ->
            mongo.updateFirst(
                Query.query(Criteria.where("_id").is(dossierId)),
                new Update()
                    .set("sections.benefit.kind", "NONE")
                    .set(
                        "sections.barriers",
                        List.of(new Sections.Barrier(Sections.BarrierKind.HEALTH, "Rug"))),
                "dossier");
        case MESSAGE ->
            done(
                client,
                "messageSend",
                Map.of("id", newId(), "dossierId", dossierId, "text", "Hallo " + newId()));
        case APPLICATION ->
            done(
                client,
                "jobApplicationReport",
                Map.of(
                    "id",
                    newId(),
                    "dossierId",
                    dossierId,
                    "employer",
                    "Bakker " + newId(),
                    "job",
                    "Bakker",
                    "appliedOn",
                    Weeks.day(THEN),
                    "channel",
                    "EMAIL"));
        case PITCH ->
            signedIn(client)
                .raw(
                    operations.document("pitchDraftSave", Set.of("input")),
                    Map.of(
                        "input",
                        Map.of(
                            "dossierId",
                            dossierId,
                            "expectedVersion",
                            0,
                            "content",
                            Requests.pitch())));
        case DOCUMENT ->
            DocumentDemo.writeAll(
                mongo,
                clock,
                List.of(
                    DocumentDemo.aDocument(
                            new DocumentDemo.Owner(dossierId, client, atUwv), newId(), null, clock)
                        .letter(
                            "Brief " + newId() + ".pdf",
                            Duration.ofHours(1),
                            List.of("Geachte heer,"))));
        case CONTACT_MOMENT ->
            done(
                atUwv,
                "contactMomentRecord",
                Map.of(
                    "id",
                    newId(),
                    "dossierId",
                    dossierId,
                    "form",
                    "PHONE",
                    "at",
                    THEN.minusSeconds(60),
                    "note",
                    "Gebeld " + newId()));
        case INTAKE ->
            signedIn(atUwv)
                .raw(
                    operations.document("intakeNoteSave", Set.of("input")),
                    Map.of(
                        "input",
                        Map.of(
                            "dossierId",
                            dossierId,
                            "topic",
                            "BARRIERS",
                            "text",
                            "Besproken " + newId(),
                            "expectedVersion",
                            0)));
        case PLAN ->
            signedIn(atUwv)
                .raw(
                    operations.document("effortPlanPropose", Set.of("input")),
                    Map.of(
                        "input",
                        Map.of(
                            "id", newId(),
                            "dossierId", dossierId,
                            "weeks", 3,
                            "startsOn", Weeks.day(THEN),
                            "reviewOn", Weeks.day(THEN).plusWeeks(3),
                            "reviewTime", "10:30",
                            "tasks",
                                Stream.of(1, 2, 3)
                                    .map(
                                        number ->
                                            Map.of(
                                                "id", newId(),
                                                "title", "Bellen",
                                                "doneWhen", "Gebeld",
                                                "kind", "COUNT",
                                                "amount", number))
                                    .toList())));
        case CONSENT_TO_ANOTHER ->
            signedIn(client)
                .raw(
                    operations.document("consentGrant", Set.of("input")),
                    Map.of(
                        "input",
                        Map.of(
                            "id", newId(),
                            "dossierId", dossierId,
                            "organisationId", DemoPeople.TRAINING.id(),
                            "purpose", "GUIDANCE",
                            "sections", List.of("CV"),
                            "lastDay", Weeks.day(THEN).plusDays(30))));
      }
    }

    /** What can be done only once may be refused the second time; what cannot must work. */
    private void done(Person who, String field, Map<String, ?> input) {
      JsonNode answer =
          signedIn(who).raw(operations.document(field, Set.of("input")), Map.of("input", input));
      assertThat(Verdict.of(answer, field)).as("%s: %s", field, answer).isEqualTo("yes");
    }

    private int version() {
      return signedIn(client)
          .ask("query { myDossier { version } }")
          .at("/myDossier/version")
          .asInt();
    }
  }

  private Api signedIn(Person person) {
    Instant issued = Instant.now();
    return anonymous()
        .withToken(
            tokens
                .encode(
                    JwtEncoderParameters.from(
                        JwtClaimsSet.builder()
                            .issuer(baseUrl)
                            .audience(List.of("werkbrug"))
                            .subject(person.subject())
                            .issuedAt(issued)
                            .expiresAt(issued.plusSeconds(600))
                            .build()))
                .getTokenValue());
  }
}
