package nl.werkbrug.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrugdemo.DemoPeople;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Messages that are edited or taken back: for a quarter of an hour, on their own place. */
class MessageChangeTest extends IntegrationTest {

  private static final Duration QUARTER = Duration.ofMinutes(15);

  @Autowired private ConversationRepository repository;

  private UUID dossierId;
  private Talk client;
  private Talk adviser;

  @BeforeEach
  void aClientWithAContactPerson() {
    clock.set(Instant.parse("2026-03-17T10:00:00Z"));
    Person person = aClient("Fatima Test");
    dossierId =
        aDossierOf(person)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.CONVERSATION,
                DossierSection.CONTACT_MOMENTS)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .write(mongo);
    client = new Talk(as(person), dossierId);
    adviser = new Talk(as("lisanne"), dossierId);
  }

  @Test
  void putsOtherWordsInTheSamePlaceAndKeepsNoOlderOnes() {
    JsonNode sent = client.send("Ik kan donderdag");
    adviser.send("Goed");
    clock.set(sentAt(sent).plusSeconds(90));

    JsonNode edited = client.edit(sent, 0, "Ik kan vrijdag").get("message");

    assertThat(edited.get("number").asInt()).isEqualTo(1);
    assertThat(edited.get("at")).isEqualTo(sent.at("/message/at"));
    assertThat(edited.get("text").asString()).isEqualTo("Ik kan vrijdag");
    assertThat(edited.get("version").asInt()).isEqualTo(1);
    assertThat(Instant.parse(edited.get("editedAt").asString())).isEqualTo(clock.instant());
    JsonNode seen = adviser.look().at("/page/messages/0");
    assertThat(seen.get("text")).isEqualTo(edited.get("text"));
    assertThat(seen.get("editedAt")).isEqualTo(edited.get("editedAt"));
    assertThat(stored()).doesNotContain("donderdag");
  }

  @Test
  void takesTheWordsAwayForEverybodyAndLeavesThePlace() {
    JsonNode sent = adviser.send("Dit was voor iemand anders");
    client.send("Wat bedoelt u?");

    adviser.takeBack(sent);
    settle();

    JsonNode seen = client.look().at("/page/messages/0");
    assertThat(seen.get("number").asInt()).isEqualTo(1);
    assertThat(seen.get("text").asString()).isEmpty();
    assertThat(seen.get("authorName").asString()).isEqualTo("Lisanne Vermeer");
    assertThat(Instant.parse(seen.get("takenBackAt").asString())).isEqualTo(clock.instant());
    assertThat(client.look().get("lastNumber").asInt()).isEqualTo(2);
    assertThat(stored()).doesNotContain("iemand anders");
  }

  @Test
  void letsItBeChangedForAQuarterOfAnHourAndNotAMomentLonger() {
    JsonNode edited = client.send("Een");
    JsonNode takenBack = client.send("Twee");
    JsonNode tooLate = client.send("Drie");
    Instant end = sentAt(edited).plus(QUARTER);

    clock.set(end);
    assertThat(changeableUntil(client, 0)).isEqualTo(end);
    assertThat(client.edit(edited, 0, "1").get("userErrors")).isEmpty();
    assertThat(client.takeBack(takenBack).get("userErrors")).isEmpty();

    clock.set(end.plusMillis(1));
    assertThat(changeableUntil(client, 0)).isNull();
    assertThat(Talk.code(client.edit(tooLate, 0, "3"))).isEqualTo("CONFLICT");
    assertThat(Talk.code(client.takeBack(tooLate))).isEqualTo("CONFLICT");
    assertThat(client.look().at("/page/messages/2/text").asString()).isEqualTo("Drie");
  }

  @Test
  void answersTheSameWhenItIsAskedAgainHoweverLate() {
    JsonNode sent = client.send("Een");
    JsonNode other = client.send("Twee");
    JsonNode edited = client.edit(sent, 0, "1").get("message");
    JsonNode takenBack = client.takeBack(other).get("message");
    settle();
    int changes = client.look().get("changes").asInt();

    clock.set(clock.instant().plus(Duration.ofDays(1)));
    assertThat(client.edit(sent, 0, "1").at("/message/version")).isEqualTo(edited.get("version"));
    assertThat(client.takeBack(other).at("/message/takenBackAt"))
        .isEqualTo(takenBack.get("takenBackAt"));
    settle();

    assertThat(client.look().get("changes").asInt()).isEqualTo(changes);
  }

  @Test
  void refusesAnEditOfWhatTheCallerHasNotSeen() {
    JsonNode sent = client.send("Een");
    client.edit(sent, 0, "Uno");

    assertThat(Talk.code(client.edit(sent, 0, "Eins"))).isEqualTo("STALE");
    assertThat(client.edit(sent, 1, "Eins").at("/message/version").asInt()).isEqualTo(2);
  }

  @Test
  void takesBackWhateverItSaysByThenAndEditsItNoMore() {
    JsonNode sent = client.send("Een");
    client.edit(sent, 0, "Uno");
    assertThat(client.takeBack(sent).at("/message/version").asInt()).isEqualTo(2);

    assertThat(Talk.code(client.edit(sent, 2, "Toch"))).isEqualTo("CONFLICT");
    assertThat(client.look().at("/page/messages/0/text").asString()).isEmpty();
  }

  @Test
  void doesNotBringBackWhatIsSentAgain() {
    UUID id = newId();
    JsonNode sent = client.send(id, "Vergeet dit");
    client.takeBack(sent);

    JsonNode again = client.send(id, "Vergeet dit");

    assertThat(again.at("/message/text").asString()).isEmpty();
    assertThat(again.at("/message/number").asInt()).isEqualTo(1);
    assertThat(stored()).doesNotContain("Vergeet");
  }

  @Test
  void isOnlyForWhoWroteIt() {
    JsonNode sent = client.send("Van mij");
    for (Talk other : List.of(adviser, new Talk(as("herman"), dossierId))) {
      assertThat(Talk.code(other.edit(sent, 0, "Van u"))).isEqualTo("NOT_ALLOWED");
      assertThat(Talk.code(other.takeBack(sent))).isEqualTo("NOT_ALLOWED");
      assertThat(changeableUntil(other, 0)).isNull();
    }
    Talk stranger = new Talk(as("daniel"), dossierId);
    assertThat(Talk.code(stranger.edit(sent, 0, "Van u"))).isEqualTo("NOT_FOUND");
    assertThat(Talk.code(stranger.takeBack(sent))).isEqualTo("NOT_FOUND");
    assertThat(stored()).contains("Van mij");
  }

  @Test
  void refusesAnEditWithoutWords() {
    JsonNode sent = client.send("Een");

    for (String text : List.of("", " \n", "a".repeat(4_001), "a\u0000")) {
      assertThat(Talk.code(client.edit(sent, 0, text))).isEqualTo("INVALID");
    }
    assertThat(client.edit(sent, 0, "a".repeat(4_000)).get("userErrors")).isEmpty();
  }

  @Test
  void endsThePromiseWithTheOnlyQuestion() {
    JsonNode question = client.send("Een vraag");
    settle();
    assertThat(summary().get("unansweredSince")).isNotNull();

    client.takeBack(question);
    settle();

    assertThat(adviser.promisedSince()).isNull();
    assertThat(summary().get("unansweredSince")).isNull();
    assertThat(summary().get("unreadByStaff")).isEqualTo(0);
    assertThat(adviser.look().get("unread").asInt()).isZero();
  }

  @Test
  void countsThePromiseFromTheOldestQuestionThatStands() {
    JsonNode first = client.send("Een vraag");
    clock.set(clock.instant().plusSeconds(60));
    JsonNode second = client.send("Nog een");
    client.edit(first, 0, "Een andere vraag");
    assertThat(adviser.promisedSince()).isEqualTo(first.at("/message/at").asString());

    client.takeBack(first);

    assertThat(adviser.promisedSince()).isEqualTo(second.at("/message/at").asString());
    settle();
    assertThat(summary().get("unreadByStaff")).isEqualTo(1);
  }

  @Test
  void letsAQuestionWaitAgainWhenItsAnswerIsTakenBack() {
    JsonNode question = client.send("Een vraag");
    JsonNode answer = adviser.send("Een antwoord");
    settle();
    assertThat(contacts()).isEqualTo(1);
    assertThat(client.promisedSince()).isNull();

    adviser.takeBack(answer);
    settle();

    assertThat(client.promisedSince()).isEqualTo(question.at("/message/at").asString());
    assertThat(contacts()).as("no day with contact").isZero();
  }

  @Test
  void keepsTheContactOfADayOnWhichSomethingElseWasSaid() {
    JsonNode first = adviser.send("Een");
    adviser.send("Twee");

    adviser.takeBack(first);
    settle();

    assertThat(contacts()).isEqualTo(1);
  }

  @Test
  void carriesThePromiseOnIntoTheNextBuckets() {
    JsonNode question = client.send("Een vraag");
    JsonNode answer = adviser.send("Een antwoord");
    String since = fillByClient(103);
    settle();
    assertThat(client.promisedSince()).isEqualTo(since);

    adviser.takeBack(answer);
    settle();
    assertThat(client.promisedSince()).isEqualTo(question.at("/message/at").asString());

    client.takeBack(question);
    settle();
    assertThat(client.promisedSince()).isEqualTo(since);
  }

  @Test
  void bringsAChangeDuringABreakToWhoCatchesUpByNumber() {
    JsonNode old = client.send("Oud");
    clock.set(clock.instant().plus(QUARTER).plus(Duration.ofMinutes(1)).plusMillis(1));
    JsonNode edited = client.send("Een");
    client.send("Twee");
    JsonNode before = adviser.look();
    assertThat(before.get("settledUpTo").asInt()).isEqualTo(old.at("/message/number").asInt());

    client.edit(edited, 0, "1");
    client.send("Drie");

    assertThat(adviser.after(before.get("settledUpTo").asInt()))
        .extracting(message -> message.get("text").asString())
        .containsExactly("1", "Twee", "Drie");
  }

  @Test
  void countsAMessageAsSettledAMinuteAfterItsTime() {
    JsonNode sent = client.send("Een");
    Instant settled = sentAt(sent).plus(QUARTER).plus(Duration.ofMinutes(1));

    clock.set(settled);
    assertThat(client.look().get("settledUpTo").asInt()).isZero();
    clock.set(settled.plusMillis(1));
    assertThat(client.look().get("settledUpTo").asInt()).isEqualTo(1);
  }

  @Test
  void findsTheLastSettledMessageInAnEarlierBucket() {
    fillByClient(60);
    clock.set(clock.instant().plus(Duration.ofHours(1)));
    assertThat(client.look().get("settledUpTo").asInt()).isEqualTo(60);
    fillByClient(70);

    assertThat(client.look().get("settledUpTo").asInt()).isEqualTo(60);
    clock.set(clock.instant().plus(Duration.ofHours(1)));
    assertThat(client.look().get("settledUpTo").asInt()).isEqualTo(130);
  }

  @Test
  void tellsWhoLooksThatAMessageChanged() {
    JsonNode sent = client.send("Een");
    settle();
    try (LiveApi live = adviser.api().live()) {
      live.subscribe(
          "subscription Live($id: UUID!) { conversationChanged(dossierId: $id) { lastNumber changes } }",
          Map.of("id", dossierId));
      assertThat(live.expectData().at("/conversationChanged/changes").asInt()).isZero();
      live.untilListening(() -> client.send("Luistert u?"));

      client.takeBack(sent);

      JsonNode change = live.expectData();
      while (change.at("/conversationChanged/changes").asInt() == 0) {
        change = live.expectData();
      }
    }
  }

  @Test
  void keepsNumbersAndPromiseRightWhileEverythingHappensAtOnce() throws Exception {
    List<JsonNode> questions = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      questions.add(client.send("Vraag " + i));
    }
    List<Callable<JsonNode>> all = new ArrayList<>();
    for (JsonNode question : questions.subList(0, 10)) {
      all.add(() -> client.takeBack(question));
      all.add(() -> client.edit(question, 0, "Anders"));
      for (int i = 0; i < 5; i++) {
        all.add(() -> client.send("Tussendoor"));
      }
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<JsonNode> done : threads.invokeAll(all)) {
        done.get();
      }
    }
    settle();

    List<JsonNode> messages = client.after(0);
    assertThat(messages)
        .extracting(message -> message.get("number").asInt())
        .isEqualTo(IntStream.rangeClosed(1, 62).boxed().toList());
    assertThat(messages.subList(0, 10))
        .allMatch(message -> message.get("text").asString().isEmpty());
    assertThat(client.promisedSince()).isEqualTo(questions.get(10).at("/message/at").asString());
  }

  /** Straight into the store; gives the moment of the first. */
  private String fillByClient(int messages) {
    for (int i = 0; i < messages; i++) {
      repository.append(
          dossierId,
          Message.of(
              newId(),
              MessageSide.CLIENT,
              newId(),
              "Fatima Test",
              null,
              "Bericht " + i,
              null,
              clock.instant()));
    }
    return clock.instant().toString();
  }

  private static Instant sentAt(JsonNode sent) {
    return Instant.parse(sent.at("/message/at").asString());
  }

  private static @Nullable Instant changeableUntil(Talk who, int index) {
    JsonNode until = who.look().at("/page/messages/" + index + "/changeableUntil");
    return until.isNull() ? null : Instant.parse(until.asString());
  }

  /** Everything that the database holds of what was said. */
  private String stored() {
    settle();
    Document all = new Document("dossierId", dossierId);
    StringBuilder said = new StringBuilder();
    mongo.getCollection("message_bucket").find(all).forEach(said::append);
    mongo.getCollection("contact_moment").find(all).forEach(said::append);
    return said.toString();
  }

  private long contacts() {
    return mongo
        .getCollection("contact_moment")
        .countDocuments(new Document("dossierId", dossierId));
  }

  private Document summary() {
    Document dossier = mongo.findById(dossierId, Document.class, "dossier");
    return Objects.requireNonNull(dossier)
        .getEmbedded(List.of("summary", "conversation"), Document.class);
  }
}
