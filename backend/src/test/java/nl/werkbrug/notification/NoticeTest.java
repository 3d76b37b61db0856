package nl.werkbrug.notification;

import static nl.werkbrug.notification.NoticeApi.about;
import static nl.werkbrug.notification.NoticeApi.kinds;
import static nl.werkbrug.notification.NoticeApi.mark;
import static nl.werkbrug.notification.NoticeApi.notices;
import static nl.werkbrug.notification.NoticeApi.page;
import static nl.werkbrug.notification.NoticeApi.unread;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.appointment.AppointmentChanged;
import nl.werkbrug.contact.MessageSent;
import nl.werkbrug.contact.MessageSide;
import nl.werkbrug.dossier.AccessChanged;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.rights.RectificationChanged;
import nl.werkbrug.shared.Weeks;
import nl.werkbrugdemo.DemoPeople;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;

class NoticeTest extends IntegrationTest {

  private static final Instant NOW = Instant.parse("2026-02-02T09:00:00Z");
  private static final Instant CONSENT_UNTIL = Weeks.start(LocalDate.parse("2026-03-01"));

  @Autowired private ApplicationEventPublisher events;
  @Autowired private NoticeSweep sweep;
  @Autowired private NoticeRepository repository;

  private Person clientPerson;
  private Person lisa;
  private Person pim;
  private Api client;
  private Api adviser;
  private Api priya;
  private UUID dossierId;

  @BeforeEach
  void aClientWithAContactPersonAndAnotherByConsent() {
    clock.set(NOW);
    clientPerson = aClient("Fatima Melding");
    lisa = adviser("Lisa Vast", DemoPeople.MUNICIPALITY.id());
    pim = adviser("Pim Uwv", DemoPeople.UWV.id());
    dossierId =
        aDossierOf(clientPerson)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.CONVERSATION,
                DossierSection.APPOINTMENTS,
                DossierSection.CV)
            .sharedWith(DemoPeople.UWV, CONSENT_UNTIL, DossierSection.CONVERSATION)
            .contactPerson(lisa, ContactRole.WORK)
            .contactPerson(pim, ContactRole.INCOME)
            .write(mongo);
    client = as(clientPerson);
    adviser = as(lisa);
    priya = as(pim);
  }

  @Test
  void tellsEachPersonOnceHoweverOftenItIsDelivered() {
    UUID message = send(client, "Hallo");
    MessageSent again =
        new MessageSent(
            message,
            dossierId,
            NOW,
            1,
            MessageSide.CLIENT,
            clientPerson.id(),
            "Fatima Melding",
            null);
    events.publishEvent(again);
    events.publishEvent(again);
    settle();

    assertThat(kinds(adviser, dossierId)).containsExactly("MESSAGE");
    assertThat(kinds(priya, dossierId)).containsExactly("MESSAGE");
    assertThat(kinds(client, dossierId)).isEmpty();
    JsonNode notice = about(adviser, dossierId).getFirst();
    assertThat(notice.get("clientName").asString()).isEqualTo("Fatima Melding");
    assertThat(notice.toString()).doesNotContain("Hallo");
  }

  /** The bell, the list, the answer to a mark and the live hint come from one place. */
  @Test
  void countsTheSameEverywhere() {
    send(adviser, "Een");
    send(adviser, "Twee");
    assertThat(unread(client)).isEqualTo(2);
    assertThat(notices(client).get("unreadIds")).hasSize(2);

    try (LiveApi live = client.live()) {
      live.subscribe("subscription { noticesChanged { dossierId unread } }", Map.of());
      live.untilListening(
          () -> {
            send(adviser, "Nog een");
          });
      JsonNode told = live.expectData().get("noticesChanged");
      assertThat(told.get("dossierId").asString()).isEqualTo(dossierId.toString());
      assertThat(told.get("unread").asInt()).isGreaterThan(2);
    }
    int before = unread(client);
    JsonNode marked = mark(client, List.of(firstId(client)), true);
    assertThat(marked.get("unread").asInt()).isEqualTo(before - 1).isEqualTo(unread(client));
  }

  @Test
  void areReadWithTheConversationAndByTheWholeSide() {
    send(client, "Een");
    send(client, "Twee");
    assertThat(unread(adviser)).isEqualTo(2);

    read(adviser, 1);
    assertThat(unread(adviser)).isEqualTo(1);
    assertThat(unread(priya)).isEqualTo(1);
    read(priya, 2);
    assertThat(unread(adviser)).isZero();
    assertThat(unread(client)).isZero();
  }

  /** The message and the mark lie in two documents, which are relayed apart. */
  @Test
  void isReadWhenTheMessageWasReadBeforeItCame() {
    UUID message = send(adviser, "Snel gelezen");
    read(client, 1);
    mongo
        .getCollection("notice")
        .deleteMany(new Document("dossierId", dossierId).append("personId", clientPerson.id()));
    events.publishEvent(
        new MessageSent(
            message, dossierId, NOW, 1, MessageSide.STAFF, lisa.id(), "Lisa Vast", null));

    assertThat(about(client, dossierId)).hasSize(1);
    assertThat(unread(client)).isZero();
  }

  @Test
  void marksAllAndTakesThatBack() {
    send(adviser, "Een");
    send(adviser, "Twee");
    read(client, 1);
    List<String> all =
        notices(client).get("unreadIds").valueStream().map(JsonNode::asString).toList();
    assertThat(all).hasSize(1);

    assertThat(mark(client, all, true).get("unread").asInt()).isZero();
    assertThat(mark(client, all, true).get("unread").asInt()).isZero();
    assertThat(mark(client, all, false).get("unread").asInt()).isEqualTo(1);
    assertThat(notices(client).get("unreadIds").get(0).asString()).isEqualTo(all.getFirst());
  }

  @Test
  void areOnlyMarkedByTheirOwnPerson() {
    send(adviser, "Voor Fatima");
    String id = firstId(client);

    assertThat(code(mark(adviser, List.of(id), true))).isEqualTo("NOT_FOUND");
    assertThat(code(mark(client, List.of(newId()), true))).isEqualTo("NOT_FOUND");
    assertThat(code(mark(client, List.of(), true))).isEqualTo("INVALID");
    assertThat(unread(client)).isEqualTo(1);
  }

  /** Hidden equals absent, at once, also in the count. */
  @Test
  void areGoneWhenAccessEnds() {
    send(client, "Voor allebei");
    assertThat(unread(priya)).isEqualTo(1);
    String id = firstId(priya);
    withdraw();
    try (LiveApi live = priya.live()) {
      live.subscribe("subscription { noticesChanged { dossierId unread } }", Map.of());
      // Who saw the notice is told again of each change of access.
      live.untilListening(
          () -> {
            events.publishEvent(new AccessChanged(newId(), dossierId, NOW, null));
            settle();
          });
      JsonNode told = live.expectData().get("noticesChanged");
      assertThat(told.get("dossierId").isNull()).isTrue();
      assertThat(told.get("unread").asInt()).isZero();
    }

    assertThat(about(priya, dossierId)).isEmpty();
    assertThat(code(mark(priya, List.of(id), true))).isEqualTo("NOT_FOUND");
    assertThat(unread(adviser)).isEqualTo(1);
  }

  @Test
  void goToWhoSeesTheSectionAndWorksOnItOnly() {
    UUID appointment = newId();
    events.publishEvent(
        appointment(appointment, AppointmentChanged.What.MOVE_ASKED, true, lisa.id()));
    events.publishEvent(appointment(appointment, AppointmentChanged.What.PROPOSED, false, null));
    events.publishEvent(
        new RectificationChanged(
            newId(),
            dossierId,
            NOW,
            DossierSection.CV,
            newId(),
            RectificationChanged.What.ASKED,
            DemoPeople.MUNICIPALITY.id()));
    // What a relay of before stored says less, and tells nobody anything wrong.
    events.publishEvent(appointment(appointment, AppointmentChanged.What.PICKED, null, null));

    assertThat(kinds(adviser, dossierId))
        .containsExactlyInAnyOrder("APPOINTMENT_MOVE_ASKED", "CORRECTION_ASKED");
    assertThat(kinds(client, dossierId)).containsExactly("APPOINTMENT_PROPOSED");
    assertThat(kinds(priya, dossierId)).isEmpty();
  }

  @Test
  void goToWhoStandsInOnTheDaysOfThatOnly() {
    Person bram = colleagueOf(lisa, "Bram Invaller");
    Api standIn = as(bram);
    LocalDate first = Weeks.day(NOW).plusDays(1);
    adviser.ask(
        "mutation A($input: ContactPersonAbsenceSaveInput!) { contactPersonAbsenceSave(input: $input) { userErrors { code } } }",
        Map.of(
            "input",
            Map.of(
                "from",
                first,
                "lastDay",
                first.plusDays(1),
                "standInId",
                bram.id(),
                "expectedVersion",
                0)));

    sentAt(Weeks.start(first).minusMillis(1));
    assertThat(kinds(standIn, dossierId)).isEmpty();
    sentAt(Weeks.start(first));
    events.publishEvent(appointment(newId(), AppointmentChanged.What.MOVE_ASKED, true, lisa.id()));
    sentAt(Weeks.start(first.plusDays(2)).minusMillis(1));
    assertThat(kinds(standIn, dossierId))
        .containsExactlyInAnyOrder("MESSAGE", "APPOINTMENT_MOVE_ASKED", "MESSAGE");
    sentAt(Weeks.start(first.plusDays(2)));
    assertThat(kinds(standIn, dossierId)).hasSize(3);
    assertThat(kinds(adviser, dossierId)).hasSize(5);
    assertThat(kinds(priya, dossierId)).hasSize(4).containsOnly("MESSAGE");
  }

  @Test
  void tellTheAskingOrganisationAloneThatTheClientAnswered() {
    Api asker = as(colleagueOf(pim, "Ineke Vraagt"));
    UUID question = newId();
    asker.ask(
        "mutation S($input: ConsentRequestSendInput!) { consentRequestSend(input: $input) { userErrors { code } } }",
        Map.of(
            "input",
            Map.of(
                "id",
                question,
                "dossierId",
                dossierId,
                "purpose",
                "GUIDANCE",
                "sections",
                List.of("CV"),
                "reason",
                "Dan hoeft u het niet te herhalen.",
                "lastDay",
                Weeks.day(NOW).plusDays(60))));
    settle();
    assertThat(kinds(priya, dossierId)).isEmpty();
    Map<String, Object> no =
        Map.of("id", newId(), "dossierId", dossierId, "requestId", question, "sections", List.of());
    for (int sent = 0; sent < 2; sent++) {
      client.ask(
          "mutation A($input: ConsentRequestAnswerInput!) { consentRequestAnswer(input: $input) { userErrors { code } } }",
          Map.of("input", no));
      settle();
    }

    for (Api told : List.of(asker, priya)) {
      assertThat(kinds(told, dossierId)).containsExactly("CONSENT_ANSWERED");
      assertThat(about(told, dossierId).getFirst().get("subjectId").asString())
          .isEqualTo(question.toString());
    }
    assertThat(kinds(adviser, dossierId)).isEmpty();
  }

  @Test
  void tellWhoBecomesTheContactPerson() {
    Person nora = adviser("Nora Nieuw", DemoPeople.MUNICIPALITY.id());
    Map<String, Object> change =
        Map.of(
            "id", newId(),
            "dossierIds", List.of(dossierId),
            "fromPersonId", lisa.id(),
            "toPersonId", nora.id());
    for (int sent = 0; sent < 2; sent++) {
      as("marja")
          .ask(
              "mutation R($input: ContactPersonReassignInput!) { contactPersonReassign(input: $input) { reassigned } }",
              Map.of("input", change));
      settle();
    }

    assertThat(kinds(as(nora), dossierId)).containsExactly("CLIENT_ASSIGNED");
    assertThat(kinds(client, dossierId)).containsExactly("CONTACT_PERSON_CHANGED");
    assertThat(kinds(priya, dossierId)).isEmpty();
  }

  @Test
  void saysOnceThatAConsentRunsOutFourteenAndThreeDaysBefore() {
    LocalDate lastDay = Weeks.day(CONSENT_UNTIL).minusDays(1);
    sweptAt(Weeks.start(lastDay.minusDays(14)).minusMillis(1));
    assertThat(kinds(client, dossierId)).isEmpty();
    sweptAt(Weeks.start(lastDay.minusDays(14)));
    sweptAt(Weeks.start(lastDay.minusDays(3)).minusMillis(1));
    assertThat(kinds(client, dossierId)).containsExactly("CONSENT_ENDING");
    assertThat(kinds(priya, dossierId)).containsExactly("CONSENT_ENDING");
    sweptAt(Weeks.start(lastDay.minusDays(3)));
    sweptAt(CONSENT_UNTIL.minusMillis(1));
    assertThat(kinds(client, dossierId)).containsExactly("CONSENT_ENDING", "CONSENT_ENDING");
    assertThat(kinds(adviser, dossierId)).isEmpty();
  }

  @Test
  void areKeptForNinetyDays() {
    add(NOW);
    sweptAt(NOW.plus(Duration.ofDays(90)));
    assertThat(about(client, dossierId)).hasSize(1);
    sweptAt(NOW.plus(Duration.ofDays(90)).plusMillis(1));
    assertThat(about(client, dossierId)).isEmpty();
  }

  @Test
  void comeInPagesOfTheNewestTwoHundred() {
    IntStream.range(0, Notices.KEPT + 1).forEach(i -> add(NOW.plusSeconds(i / 2)));

    List<String> seen = new ArrayList<>();
    JsonNode page = page(client, Map.of("first", 80));
    while (true) {
      page.get("edges").forEach(edge -> seen.add(edge.at("/node/id").asString()));
      if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
        break;
      }
      page = page(client, Map.of("first", 80, "after", page.at("/pageInfo/endCursor").asString()));
    }
    assertThat(seen).hasSize(Notices.KEPT).doesNotHaveDuplicates();
    assertThat(unread(client)).isEqualTo(Notices.KEPT);
  }

  /** Only a list that says of whom something is, is a look into a dossier. */
  @Test
  void areALookOnlyWhereTheySayOfWhom() {
    send(client, "Hallo");
    long before = looks();
    adviser.ask("{ notices { unread edges { node { id kind } } } }");
    assertThat(looks()).isEqualTo(before);
    notices(adviser);
    assertThat(looks()).isEqualTo(before + 1);
  }

  private long looks() {
    return mongo.getCollection("access_log").countDocuments(new Document("actorId", lisa.id()));
  }

  private Person adviser(String name, UUID organisationId) {
    return mongo.insert(
        new Person(
            newId(), "test-" + newId(), name, Role.ADVISER, organisationId, "Team " + newId()));
  }

  private Person colleagueOf(Person other, String name) {
    return mongo.insert(
        new Person(
            newId(), "test-" + newId(), name, Role.ADVISER, other.organisationId(), other.team()));
  }

  private void sentAt(Instant moment) {
    clock.set(moment);
    send(client, "Op " + moment);
  }

  private UUID send(Api api, String text) {
    UUID id = newId();
    api.ask(
        "mutation S($input: MessageSendInput!) { messageSend(input: $input) { message { number } } }",
        Map.of("input", Map.of("id", id, "dossierId", dossierId, "text", text)));
    settle();
    return id;
  }

  private void read(Api api, int upTo) {
    api.ask(
        "mutation R($input: ConversationMarkReadInput!) { conversationMarkRead(input: $input) { userErrors { code } } }",
        Map.of("input", Map.of("dossierId", dossierId, "upToNumber", upTo)));
    settle();
  }

  private void withdraw() {
    String consent =
        client
            .ask(
                "query G($id: UUID!) { dossier(id: $id) { grants { id basis } } }",
                Map.of("id", dossierId))
            .at("/dossier/grants")
            .valueStream()
            .filter(grant -> grant.get("basis").asString().equals("CONSENT"))
            .map(grant -> grant.get("id").asString())
            .findFirst()
            .orElseThrow();
    client.ask(
        "mutation W($input: ConsentWithdrawInput!) { consentWithdraw(input: $input) { userErrors { code } } }",
        Map.of(
            "input",
            Map.of(
                "id",
                newId(),
                "dossierId",
                dossierId,
                "grantId",
                consent,
                "sections",
                List.of("CONVERSATION"))));
    settle();
  }

  private AppointmentChanged appointment(
      UUID id, AppointmentChanged.What what, @Nullable Boolean byClient, @Nullable UUID adviserId) {
    return new AppointmentChanged(newId(), dossierId, NOW, id, what, byClient, adviserId);
  }

  private void add(Instant at) {
    repository.add(
        new Notice(
            newId(),
            clientPerson.id(),
            dossierId,
            DossierSection.EFFORT_PLAN,
            NoticeKind.PLAN_PROPOSED,
            newId(),
            0,
            at,
            null));
  }

  private void sweptAt(Instant now) {
    clock.set(now);
    sweep.round();
  }

  private static String firstId(Api api) {
    return notices(api).at("/unreadIds/0").asString();
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString("");
  }
}
