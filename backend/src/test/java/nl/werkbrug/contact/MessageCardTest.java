package nl.werkbrug.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.appointment.AppointmentDemo;
import nl.werkbrug.document.DocumentDemo;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrug.jobapplication.ApplicationChannel;
import nl.werkbrug.jobapplication.ApplicationOutcome;
import nl.werkbrug.jobapplication.JobApplicationDemo;
import nl.werkbrugdemo.DemoPeople;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Messages that point at something: a card for whoever sees the thing, nothing for others. */
class MessageCardTest extends IntegrationTest {

  private Person person;
  private UUID dossierId;
  private Talk client;
  private Talk adviser;
  private Talk benefits;

  @BeforeEach
  void aClientWithTwoContactPersonsOfWhomOneSeesLess() {
    person = aClient("Fatima Test");
    dossierId =
        aDossierOf(person)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.CONVERSATION,
                DossierSection.JOB_APPLICATIONS,
                DossierSection.EFFORT_PLAN,
                DossierSection.APPOINTMENTS,
                DossierSection.DOCUMENTS)
            .sharedWith(DemoPeople.UWV, DossierSection.CONVERSATION)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .contactPerson(DemoPeople.PRIYA, ContactRole.INCOME)
            .write(mongo);
    client = new Talk(as(person), dossierId);
    adviser = new Talk(as("lisanne"), dossierId);
    benefits = new Talk(as("priya"), dossierId);
  }

  @Test
  void showsAPictureOfTheDossierInTheConversation() {
    UUID photo = aPhoto(dossierId, person);

    JsonNode sent = client.sendAbout("DOCUMENT", photo, "");

    assertThat(sent.get("userErrors")).isEmpty();
    JsonNode card = adviser.look().at("/page/messages/0/about");
    assertThat(card.get("title").asString()).isEqualTo("Brief.jpg");
    assertThat(card.get("pictureId").asString()).isEqualTo(photo.toString());
  }

  @Test
  void showsNoCardToWhoDoesNotSeeTheThing() {
    client.sendAbout("DOCUMENT", aPhoto(dossierId, person), "Kijk eens");
    client.sendAbout("JOB_APPLICATION", anApplication(dossierId), "En dit");

    List<JsonNode> seen = benefits.after(0);

    assertThat(seen).allMatch(message -> message.get("about").isNull());
    assertThat(seen)
        .extracting(message -> message.get("text").asString())
        .containsExactly("Kijk eens", "En dit");
    assertThat(adviser.after(0)).noneMatch(message -> message.get("about").isNull());
  }

  @Test
  void showsEveryKindOfThing() {
    adviser.sendAbout("JOB_APPLICATION", anApplication(dossierId), "Goed gedaan");
    adviser.sendAbout("TASK", aTask(), "Lukt dit?");
    adviser.sendAbout("APPOINTMENT", anAppointment(), "Tot dan");
    adviser.sendAbout("VACANCY", aVacancy(), "Iets voor u?");

    List<JsonNode> cards = client.after(0).stream().map(message -> message.get("about")).toList();

    assertThat(cards)
        .extracting(card -> card.get("kind").asString())
        .containsExactly("JOB_APPLICATION", "TASK", "APPOINTMENT", "VACANCY");
    assertThat(cards).allMatch(card -> !card.get("title").asString().isBlank());
    assertThat(cards.getFirst().get("line").asString()).isEqualTo("Woonstad");
    assertThat(Instant.parse(cards.get(2).get("at").asString()))
        .isEqualTo(Instant.parse("2026-12-01T09:00:00Z"));
  }

  @Test
  void refusesWhatTheSenderDoesNotSeeAsIfItWereNotThere() {
    Person other = aClient("Iemand Anders");
    UUID elsewhere =
        aDossierOf(other)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.DOCUMENTS,
                DossierSection.JOB_APPLICATIONS)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .write(mongo);
    UUID photo = aPhoto(dossierId, person);
    UUID application = anApplication(dossierId);

    JsonNode absent = client.sendAbout("DOCUMENT", newId(), "Dag");
    assertThat(Talk.code(absent)).isEqualTo("NOT_FOUND");
    assertThat(
            List.of(
                client.sendAbout("DOCUMENT", aPhoto(elsewhere, other), "Dag"),
                adviser.sendAbout("DOCUMENT", aPhoto(elsewhere, other), "Dag"),
                adviser.sendAbout("JOB_APPLICATION", anApplication(elsewhere), "Dag"),
                client.sendAbout("DOCUMENT", application, "Dag"),
                benefits.sendAbout("DOCUMENT", photo, "Dag"),
                benefits.sendAbout("JOB_APPLICATION", application, "Dag")))
        .allMatch(absent::equals);
    assertThat(client.look().get("lastNumber").asInt()).isZero();
  }

  @Test
  void loosesTheCardWithTheWordsWhenItIsTakenBack() {
    UUID photo = aPhoto(dossierId, person);
    JsonNode sent = client.sendAbout("DOCUMENT", photo, "");
    assertThat(pointingAt(photo)).isEqualTo(1);

    assertThat(client.edit(sent, 0, "Dit is de brief").at("/message/about/id").asString())
        .isEqualTo(photo.toString());
    assertThat(client.edit(sent, 1, "").get("userErrors")).isEmpty();
    client.takeBack(sent);

    assertThat(adviser.look().at("/page/messages/0/about").isNull()).isTrue();
    assertThat(pointingAt(photo)).isZero();
    assertThat(mongo.getCollection("document").countDocuments(new Document("_id", photo)))
        .as("the document itself stays")
        .isEqualTo(1);
  }

  @Test
  void saysAsWhatEachContactPersonWrites() {
    client.send("Een vraag");
    adviser.send("Over werk");
    benefits.send("Over inkomen");
    new Talk(as("herman"), dossierId).send("Ik neem even waar");

    assertThat(client.after(0))
        .extracting(message -> message.get("authorRole").asString("-"))
        .containsExactly("-", "WORK", "INCOME", "-");
  }

  private long pointingAt(UUID id) {
    return mongo
        .getCollection("message_bucket")
        .countDocuments(new Document("messages.about._id", id));
  }

  private UUID aPhoto(UUID dossierId, Person owner) {
    UUID id = newId();
    DocumentDemo.writeAll(
        mongo,
        clock,
        List.of(
            DocumentDemo.aDocument(
                    new DocumentDemo.Owner(dossierId, owner, DemoPeople.LISANNE), id, null, clock)
                .photo("Brief.jpg", Duration.ofHours(1), List.of("Geachte heer,"))));
    return id;
  }

  private UUID anApplication(UUID dossierId) {
    UUID id = newId();
    JobApplicationDemo.writeAll(
        mongo,
        List.of(
            JobApplicationDemo.applicationsOf(dossierId, clock, new Random(1))
                .application(
                    id,
                    0,
                    "Woonstad",
                    "Planner",
                    ApplicationChannel.WEBSITE,
                    null,
                    ApplicationOutcome.SENT)));
    return id;
  }

  /** A task of a plan of the demonstration, given to this client. */
  private UUID aTask() {
    Document plan = Objects.requireNonNull(mongo.getCollection("effort_plan").find().first());
    UUID taskId = newId();
    plan.put("_id", newId());
    plan.put("dossierId", dossierId);
    plan.put("openFor", dossierId);
    List<Document> tasks = plan.get("terms", Document.class).getList("tasks", Document.class);
    tasks.getFirst().put("_id", taskId);
    mongo.getCollection("effort_plan").insertOne(plan);
    return taskId;
  }

  private UUID anAppointment() {
    AppointmentDemo.anAppointment(dossierId, DemoPeople.LISANNE, DemoPeople.MUNICIPALITY)
        .call("Hoe gaat het?")
        .proposed(mongo, Clock.systemUTC(), Instant.parse("2026-12-01T09:00:00Z"));
    return only("appointment");
  }

  private UUID only(String collection) {
    return Objects.requireNonNull(
            mongo.getCollection(collection).find(new Document("dossierId", dossierId)).first())
        .get("_id", UUID.class);
  }

  private UUID aVacancy() {
    JsonNode found =
        client
            .api()
            .ask("{ vacancies(first: 1) { edges { node { id } } } }", Map.of())
            .at("/vacancies/edges");
    return StreamSupport.stream(found.spliterator(), false)
        .map(edge -> UUID.fromString(edge.at("/node/id").asString()))
        .findFirst()
        .orElseThrow();
  }
}
