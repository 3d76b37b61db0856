package nl.werkbrug.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.appointment.AppointmentDemo;
import nl.werkbrug.document.DocumentDemo;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.dossier.Sections;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.OrganisationKind;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Weeks;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import tools.jackson.databind.JsonNode;

/**
 * Scenes in which every operation of the schema works for somebody: a client, their adviser and
 * everybody around them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OperationTest extends IntegrationTest {

  /** A Monday, on which a plan can begin; all scenes begin then. */
  private static final Instant MONDAY = Instant.parse("2026-03-16T09:00:00Z");

  /** With fewer alike, a pitch is not shown to anybody. */
  private static final int CROWD = 11;

  @Autowired private GraphQlSource graphQl;
  @Autowired private JwtEncoder tokens;

  final Organisation town =
      new Organisation(newId(), "Gemeente Overal", OrganisationKind.MUNICIPALITY);
  final Organisation uwv = new Organisation(newId(), "UWV Overal", OrganisationKind.UWV);
  private final Organisation servicePoint =
      new Organisation(newId(), "WSP Overal", OrganisationKind.WSP);
  private final Map<UUID, Scene> scenes = new HashMap<>();

  Operations operations;

  @BeforeAll
  void theOrganisationsAndACrowdOfPitches() {
    operations = new Operations(graphQl.schema());
    mongo.insertAll(List.of(town, uwv, servicePoint));
    for (int i = 0; i < CROWD; i++) {
      new Scene().after("pitchApprove");
    }
  }

  /** The crowd of this class is not the crowd of the next. */
  @AfterAll
  void theCrowdGoes() {
    mongo
        .getCollection("pitch_profile")
        .find(
            new Document("state", "PUBLISHED").append("_id", new Document("$in", scenes.keySet())))
        .forEach(pitch -> scenes.get(pitch.get("_id", UUID.class)).takeBack(pitch));
    settle();
    clock.reset();
  }

  /** Signed by the login server without walking through its pages: there are hundreds of people. */
  @Override
  protected Api as(Person person) {
    return as(person, "werkbrug", Instant.now());
  }

  /** With a token for some audience, from that moment on for ten minutes. */
  Api as(Person person, String audience, Instant issued) {
    JwtClaimsSet claims =
        JwtClaimsSet.builder()
            .issuer(baseUrl)
            .audience(List.of(audience))
            .subject(person.subject())
            .issuedAt(issued)
            .expiresAt(issued.plusSeconds(600))
            .build();
    return anonymous().withToken(tokens.encode(JwtEncoderParameters.from(claims)).getTokenValue());
  }

  /** One client and everybody around them; ids are made once, so a request can be made again. */
  final class Scene {

    private final Map<Actor, Person> people = new EnumMap<>(Actor.class);
    private final Map<Actor, Api> apis = new EnumMap<>(Actor.class);
    private final Map<String, UUID> ids = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    final String team = "Noord " + newId();
    private Instant now = MONDAY;
    private Actor asker = Actor.CLIENT;

    final UUID dossierId;

    Scene() {
      enter();
      dossierId =
          aDossierOf(person(Actor.CLIENT))
              .byLaw(
                  town,
                  Purpose.TASK_MUNICIPAL_SUPPORT,
                  EnumSet.complementOf(EnumSet.of(DossierSection.SATISFACTION))
                      .toArray(DossierSection[]::new))
              .contactPerson(person(Actor.CONTACT_PERSON), ContactRole.WORK)
              .with(
                  new Sections(
                      new Sections.ContactDetails(
                          "Zeelaan 7", "3199 QQ", "Brielle", "0612348765", "plant@zee.nl"),
                      new Sections.Cv(
                          List.of("Planner"),
                          List.of(new Sections.Cv.Experience("Planner", "Kwekerij", 2011, 2020)),
                          List.of(new Sections.Cv.Education("Mbo", "Strandcollege", 2010)),
                          List.of("VCA"),
                          List.of("B"),
                          List.of(new Sections.Cv.Language("Nederlands", "goed"))),
                      new Sections.Benefit(
                          Sections.BenefitKind.WW, today().plusWeeks(9), today().minusYears(1)),
                      List.of(
                          new Sections.Barrier(
                              Sections.BarrierKind.DEBTS, "Er ligt een brief van de bank."))))
              .write(mongo);
      scenes.put(dossierId, this);
    }

    /** Most scenes need few people, so each joins when asked for. */
    Person person(Actor actor) {
      return people.computeIfAbsent(actor, this::joins);
    }

    private Person joins(Actor actor) {
      return switch (actor) {
        case CLIENT -> aClient("Fatima Test");
        case OTHER_CLIENT -> anotherClient();
        case CONTACT_PERSON -> adviser("Lisa Vast", town, team);
        case TEAM_MATE -> adviser("Hans Collega", town, team);
        case OTHER_TEAM -> adviser("Daan Zuid", town, "Zuid " + newId());
        case OTHER_ORGANISATION -> adviser("Pim Uwv", uwv, team);
        case SERVICE_POINT -> adviser("Wil Wsp", servicePoint, team);
        case TEAM_LEAD -> staff("Marja Leiding", Role.TEAM_LEAD, town, team);
        case EMPLOYER -> staff("Karin Bakker", Role.EMPLOYER, aCompany("Bakkerij"), null);
        case OTHER_EMPLOYER -> staff("Tom Garage", Role.EMPLOYER, aCompany("Garage"), null);
        case PRIVACY_OFFICER -> staff("Joost Privacy", Role.PRIVACY_OFFICER, town, null);
        case CARE_WORKER -> staff("Zora Zorg", Role.CARE_WORKER, town, team);
      };
    }

    private Person anotherClient() {
      Person client = aClient("Ilse Anders");
      aDossierOf(client)
          .byLaw(uwv, Purpose.TASK_UWV_REINTEGRATION, DossierSection.values())
          .contactPerson(person(Actor.OTHER_ORGANISATION), ContactRole.INCOME)
          .write(mongo);
      return client;
    }

    /** With a colleague who can stand in. */
    private Person adviser(String name, Organisation organisation, String team) {
      Person adviser = staff(name, Role.ADVISER, organisation, team);
      Person standIn = staff("Bram Invaller", Role.ADVISER, organisation, team);
      ids.put("standIn of " + adviser.id(), standIn.id());
      return adviser;
    }

    Person staff(String name, Role role, Organisation organisation, @Nullable String team) {
      return mongo.insert(
          new Person(newId(), "test-" + newId(), name, role, organisation.id(), team));
    }

    private Organisation aCompany(String name) {
      return mongo.insert(new Organisation(newId(), name, OrganisationKind.EMPLOYER));
    }

    /** An id of this scene, the same each time it is named. */
    UUID id(String name) {
      return ids.computeIfAbsent(name, _ -> newId());
    }

    /** Somebody who can stand in for whoever asks. */
    UUID standInId() {
      return id("standIn of " + person(asker).id());
    }

    /** Who asks now. */
    Actor asker() {
      return asker;
    }

    UUID uwvId() {
      return uwv.id();
    }

    UUID townId() {
      return town.id();
    }

    LocalDate today() {
      return Weeks.day(now);
    }

    Instant now() {
      return now;
    }

    void passes(Duration time) {
      now = now.plus(time);
      enter();
    }

    /** The clock stands as it does in this scene. */
    void enter() {
      clock.set(now);
    }

    Api api(Actor actor) {
      asker = actor;
      return apis.computeIfAbsent(actor, it -> as(person(it)));
    }

    Map<String, ?> variables(String field, Actor actor) {
      asker = actor;
      return Requests.of(field).variables().apply(this);
    }

    /** Everything is as it must be for the request to be asked. */
    Scene before(String field) {
      Request request = Requests.of(field);
      request.after().forEach(this::after);
      enter();
      person(request.by());
      request.prepare().accept(this);
      settle();
      return this;
    }

    /** The request was asked, by whom it usually is, and it worked. */
    Scene after(String field) {
      if (done.add(field)) {
        before(field);
        Actor actor = Requests.of(field).by();
        JsonNode answer = ask(field, actor);
        assertThat(Verdict.of(answer, field)).as("%s: %s", field, answer).isEqualTo("yes");
        settle();
      }
      return this;
    }

    JsonNode ask(String field, Actor actor) {
      return ask(field, actor, variables(field, actor));
    }

    JsonNode ask(String field, Actor actor, Map<String, ?> variables) {
      return api(actor).raw(operations.document(field, variables.keySet()), variables);
    }

    /** A file that the client sent. */
    void withADocument() {
      if (!done.add("a document")) {
        return;
      }
      DocumentDemo.writeAll(
          mongo,
          clock,
          List.of(
              DocumentDemo.aDocument(
                      new DocumentDemo.Owner(
                          dossierId, person(Actor.CLIENT), person(Actor.CONTACT_PERSON)),
                      id("document"),
                      null,
                      clock)
                  .letter("Brief.pdf", Duration.ofHours(1), List.of("Geachte heer,"))));
    }

    /** A room in which they can meet. */
    void withARoom() {
      if (done.add("a room")) {
        AppointmentDemo.room(mongo, id("room"), town, "Kamer 2.14", "Strandweg 8");
      }
    }

    /** Its service ended so long ago that every term is over. */
    void endedLongAgo() {
      mongo
          .getCollection("dossier")
          .updateOne(
              new Document("_id", dossierId),
              new Document(
                  "$set",
                  new Document("programme.status", "ENDED")
                      .append("programme.endedOn", "2015-03-31")
                      .append("programme.endedMonth", "2015-03")
                      .append("programme.outflow", "NO_MORE_SERVICE")));
    }

    void withAbsences() {
      Stream.of(Actor.values())
          .filter(Actor::isAdviser)
          .forEach(adviser -> ask("contactPersonAbsenceSave", adviser));
    }

    UUID publicPitchId() {
      return stored("pitch_profile", new Document("_id", dossierId)).get("publicId", UUID.class);
    }

    UUID proposalId() {
      return stored("vacancy_proposal", new Document("dossierId", dossierId))
          .get("_id", UUID.class);
    }

    private Document stored(String collection, Document which) {
      return Objects.requireNonNull(mongo.getCollection(collection).find(which).first());
    }

    private void takeBack(Document pitch) {
      enter();
      ask(
          "pitchWithdraw",
          Actor.CLIENT,
          Map.of(
              "input",
              Map.of("dossierId", dossierId, "expectedVersion", pitch.getInteger("version"))));
    }
  }
}
