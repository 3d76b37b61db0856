package nl.werkbrug.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.dossier.ContactPersonChanged;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrugdemo.DemoPeople;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConversationTest extends IntegrationTest {

  private static final String SEND =
      """
      mutation Send($input: MessageSendInput!) {
        messageSend(input: $input) {
          message { id number side authorName authorInitials text at }
          userErrors { code message field }
        }
      }
      """;

  private static final String READ =
      """
      query Read($id: UUID!, $before: Int) {
        conversation(dossierId: $id) {
          lastNumber unread
          client { receivedUpTo readUpTo readAt }
          staff { receivedUpTo readUpTo readAt }
          promise { since dueAt state }
          page(before: $before) {
            before
            messages { number side authorName text takeOver { previousName nextName } }
          }
        }
      }
      """;

  private static final String LIVE =
      """
      subscription Live($id: UUID!) {
        conversationChanged(dossierId: $id) {
          lastNumber client { readUpTo } staff { readUpTo receivedUpTo }
        }
      }
      """;

  private static final JsonMapper JSON = JsonMapper.shared();

  @Autowired private ApplicationEventPublisher events;
  @Autowired private ConversationRepository repository;

  private Api client;
  private Api adviser;
  private UUID dossierId;

  @BeforeEach
  void aClientWithAContactPerson() {
    Person person = aClient("Fatima Test");
    dossierId =
        aDossierOf(person)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.CONVERSATION,
                DossierSection.CONTACT_MOMENTS)
            .sharedWith(DemoPeople.UWV, DossierSection.CV)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .contactPerson(DemoPeople.PRIYA, ContactRole.INCOME)
            .write(mongo);
    client = as(person);
    adviser = as("lisanne");
  }

  @Test
  void startsEmptyWithoutAPromise() {
    JsonNode conversation = conversation(client);

    assertThat(conversation.get("lastNumber").asInt()).isZero();
    assertThat(conversation.at("/page/messages")).isEmpty();
    assertThat(conversation.at("/page/before").isNull()).isTrue();
    assertThat(conversation.get("promise").isNull()).isTrue();
  }

  @Test
  void numbersMessagesOfBothSidesFromOne() {
    send(client, "Goedemorgen Lisanne");
    send(adviser, "Goedemorgen Fatima");

    JsonNode messages = conversation(client).at("/page/messages");
    assertThat(numbers(messages)).containsExactly(1, 2);
    assertThat(messages.at("/0/side").asString()).isEqualTo("CLIENT");
    assertThat(messages.at("/1/side").asString()).isEqualTo("STAFF");
    assertThat(messages.at("/1/authorName").asString()).isEqualTo("Lisanne Vermeer");
  }

  @Test
  void givesRacingSendersNumbersWithoutAGap() {
    List<Callable<JsonNode>> senders = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      Api sender = i % 2 == 0 ? client : adviser;
      String text = "Bericht " + i;
      senders.add(() -> send(sender, text));
    }

    List<Integer> given =
        atOnce(senders).stream().map(answer -> answer.at("/message/number").asInt()).toList();

    List<Integer> all = IntStream.rangeClosed(1, 120).boxed().toList();
    assertThat(given).containsExactlyInAnyOrderElementsOf(all);
    assertThat(everyNumber()).isEqualTo(all);
  }

  @Test
  void storesAMessageOnceThatIsSentManyTimesAtOnceAcrossTheBorderOfABucket() {
    fill(48);
    for (int round = 0; round < 4; round++) {
      Map<String, Object> input = input("Ronde " + round);
      List<Callable<JsonNode>> senders = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        senders.add(() -> send(client, input));
        senders.add(() -> send(adviser, "Tussendoor"));
      }

      List<JsonNode> answers = atOnce(senders);

      assertThat(answers)
          .filteredOn(answer -> answer.at("/message/side").asString().equals("CLIENT"))
          .hasSize(6)
          .allMatch(answers.getFirst()::equals);
    }
    assertThat(everyNumber()).isEqualTo(IntStream.rangeClosed(1, 48 + 4 * 7).boxed().toList());
  }

  @Test
  void givesTheSameAnswerForAMessageInAnEarlierBucket() {
    Map<String, Object> input = input("De eerste");
    JsonNode first = send(client, input);
    fill(100);

    assertThat(send(client, input)).isEqualTo(first);
    assertThat(conversation(client).get("lastNumber").asInt()).isEqualTo(101);
  }

  @Test
  void findsTheEndWhenNobodyNotedANewBucket() {
    fill(50);
    mongo.remove(Query.query(Criteria.where("_id").is(dossierId)), Conversation.class);

    assertThat(send(client, "Verder").at("/message/number").asInt()).isEqualTo(51);
    assertThat(conversation(client).get("lastNumber").asInt()).isEqualTo(51);
  }

  @Test
  void holdsFiftyMessagesOnAPage() {
    fill(50);
    assertThat(numbers(conversation(client).at("/page/messages"))).hasSize(50);

    send(client, "De eenenvijftigste");

    JsonNode newest = conversation(client);
    assertThat(numbers(newest.at("/page/messages"))).containsExactly(51);
    int before = newest.at("/page/before").asInt();
    assertThat(before).isEqualTo(51);
    JsonNode earlier = page(client, before);
    assertThat(numbers(earlier.get("messages")))
        .isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
    assertThat(earlier.get("before").isNull()).isTrue();
  }

  @Test
  void catchesUpByNumberAHundredAtATime() {
    fill(130);

    assertThat(numbersAfter(0)).isEqualTo(IntStream.rangeClosed(1, 100).boxed().toList());
    assertThat(numbersAfter(100)).isEqualTo(IntStream.rangeClosed(101, 130).boxed().toList());
    assertThat(numbersAfter(130)).isEmpty();
    assertThat(numbersAfter(Integer.MAX_VALUE)).isEmpty();
  }

  @Test
  void countsWhatTheOtherSideHasNotReadEverywhereTheSame() {
    send(client, "Een");
    send(client, "Twee");
    send(adviser, "Drie");

    assertThat(conversation(adviser).get("unread").asInt()).isEqualTo(2);
    assertThat(conversation(client).get("unread").asInt()).isEqualTo(1);

    JsonNode marked = mark(adviser, "Read", 1);
    assertThat(marked.at("/conversation/unread").asInt()).isEqualTo(1);
    assertThat(conversation(client).at("/staff/readUpTo").asInt()).isEqualTo(1);
    assertThat(summary().get("unreadByStaff")).isEqualTo(1);
    assertThat(summary().get("unreadByClient")).isEqualTo(1);
  }

  @Test
  void neverTakesBackWhatWasRead() {
    send(client, "Een");
    send(client, "Twee");
    mark(adviser, "Read", 2);
    mark(adviser, "Read", 1);
    mark(adviser, "Received", 1);

    assertThat(conversation(client).at("/staff/readUpTo").asInt()).isEqualTo(2);
    assertThat(conversation(client).at("/staff/receivedUpTo").asInt()).isEqualTo(2);
  }

  @Test
  void tellsReceivedFromRead() {
    send(client, "Een");
    mark(adviser, "Received", 1);

    JsonNode staff = conversation(client).get("staff");
    assertThat(staff.get("receivedUpTo").asInt()).isEqualTo(1);
    assertThat(staff.get("readUpTo").asInt()).isZero();
    assertThat(staff.get("readAt").isNull()).isTrue();
  }

  @Test
  void refusesToMarkAMessageThatIsNotThere() {
    send(client, "Een");

    assertThat(code(mark(adviser, "Read", 2))).isEqualTo("INVALID");
    assertThat(code(mark(adviser, "Read", 0))).isEqualTo("INVALID");
    assertThat(mark(adviser, "Read", 1).get("userErrors")).isEmpty();
  }

  @Test
  void promisesAnAnswerFromTheOldestMessageThatWaits() {
    JsonNode first = send(client, "Een vraag");
    send(client, "En nog een");

    JsonNode promise = conversation(client).get("promise");
    assertThat(promise.get("since")).isEqualTo(first.at("/message/at"));
    assertThat(promise.get("state").asString()).isEqualTo("WAITING");
    assertThat(conversation(adviser).get("promise")).isEqualTo(promise);
    assertThat(summary().get("unansweredSince")).isNotNull();

    Instant dueAt = Instant.parse(promise.get("dueAt").asString());
    clock.set(dueAt);
    assertThat(promiseState()).isEqualTo("NEAR");
    clock.set(dueAt.plusSeconds(1));
    assertThat(promiseState()).isEqualTo("OVERDUE");
    clock.reset();

    send(adviser, "Het antwoord");
    assertThat(conversation(client).get("promise").isNull()).isTrue();
    assertThat(summary().get("unansweredSince")).isNull();
  }

  @Test
  void tellsInTheConversationWhoTakesOver() {
    send(client, "Hallo");
    ContactPersonChanged event =
        new ContactPersonChanged(
            newId(),
            dossierId,
            clock.instant(),
            "Lisanne Vermeer",
            "Herman Bos",
            null,
            "Ik help u graag.");
    events.publishEvent(event);
    events.publishEvent(event);
    settle();

    JsonNode conversation = conversation(client);
    assertThat(numbers(conversation.at("/page/messages"))).containsExactly(1, 2);
    JsonNode line = conversation.at("/page/messages/1");
    assertThat(line.get("side").asString()).isEqualTo("SYSTEM");
    assertThat(line.at("/takeOver/previousName").asString()).isEqualTo("Lisanne Vermeer");
    assertThat(line.at("/takeOver/nextName").asString()).isEqualTo("Herman Bos");
    assertThat(line.get("text").asString()).isEqualTo("Ik help u graag.");
    assertThat(conversation.get("promise").isNull()).isFalse();
    assertThat(conversation.get("unread").asInt()).isZero();
  }

  @Test
  void letsAColleagueOfTheTeamReadAndAnswer() {
    send(client, "Is er iemand?");

    assertThat(send(as("herman"), "Ja, Lisanne is weg.").get("userErrors")).isEmpty();
    assertThat(conversation(client).at("/page/messages/1/authorName").asString())
        .isEqualTo("Herman Bos");
  }

  @Test
  void isAbsentForWhoeverMayNotSeeIt() {
    send(client, "Alleen voor Lisanne");
    Person other = aClient("Iemand Anders");
    aDossierOf(other).write(mongo);

    for (Api stranger :
        List.of(as("priya"), as("daniel"), as("marja"), as("joost"), as("vandam"), as(other))) {
      JsonNode hidden = stranger.ask(READ, Map.of("id", dossierId));
      assertThat(hidden).isEqualTo(stranger.ask(READ, Map.of("id", newId())));
      assertThat(hidden.get("conversation").isNull()).isTrue();
      assertThat(code(send(stranger, "Hallo"))).isEqualTo("NOT_FOUND");
      assertThat(code(mark(stranger, "Read", 1))).isEqualTo("NOT_FOUND");
      assertThat(code(mark(stranger, "Received", 1))).isEqualTo("NOT_FOUND");
    }
    assertThat(conversation(client).get("lastNumber").asInt()).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoTextAndStoresNothing() {
    String tooLong = "a".repeat(4_001);
    for (String text : List.of("", "  \n ", tooLong, "a\u0000b", "a\u202Eb")) {
      assertThat(code(send(client, text))).isEqualTo("INVALID");
    }
    String loneSurrogate =
        JSON.writeValueAsString(Map.of("query", SEND, "variables", Map.of("input", input("a#b"))))
            .replace("a#b", "a\\ud800b");
    assertThat(client.post(loneSurrogate).body()).contains("INVALID").doesNotContain("errors\":");
    Map<String, Object> oldId = input("Hallo");
    oldId.put("id", UUID.randomUUID().toString());
    assertThat(code(send(client, oldId))).isEqualTo("INVALID");
    assertThat(conversation(client).get("lastNumber").asInt()).isZero();

    assertThat(send(client, "a".repeat(4_000)).get("userErrors")).isEmpty();
  }

  @Test
  void refusesTheIdOfSomebodyElsesMessage() {
    Map<String, Object> input = input("Van mij");
    send(client, input);

    assertThat(code(send(adviser, input))).isEqualTo("NOT_FOUND");
    assertThat(conversation(client).get("lastNumber").asInt()).isEqualTo(1);
  }

  @Test
  void movesTheOpenScreensOfBothSides() {
    try (LiveApi live = adviser.live()) {
      live.subscribe(LIVE, Map.of("id", dossierId));
      assertThat(live.expectData().at("/conversationChanged/lastNumber").asInt()).isZero();
      live.untilListening(() -> send(client, "Dag"));
      assertThat(live.expectData().at("/conversationChanged/lastNumber").asInt()).isPositive();
    }
    try (LiveApi live = client.live()) {
      live.subscribe(LIVE, Map.of("id", dossierId));
      live.expectData();
      live.untilListening(() -> send(adviser, "Dag terug"));
      mark(adviser, "Read", 1);

      JsonNode change = live.expectData();
      while (change.at("/conversationChanged/staff/readUpTo").asInt() == 0) {
        change = live.expectData();
      }
    }
  }

  @Test
  void endsTheSubscriptionWithinASecondOfTheWithdrawal() {
    Person person = aClient("Karim Test");
    UUID shared =
        aDossierOf(person)
            .sharedWith(DemoPeople.UWV, DossierSection.CONVERSATION)
            .contactPerson(DemoPeople.PRIYA, ContactRole.INCOME)
            .write(mongo);
    Api owner = as(person);
    JsonNode grant =
        owner
            .ask(
                "query Grants($id: UUID!) { dossier(id: $id) { grants { id } } }",
                Map.of("id", shared))
            .at("/dossier/grants/0/id");
    try (LiveApi live = as("priya").live()) {
      live.subscribe(LIVE, Map.of("id", shared));
      live.expectData();
      live.untilListening(
          () ->
              send(
                  owner,
                  Map.of("id", newId().toString(), "dossierId", shared.toString(), "text", "Dag")));
      owner.ask(
          """
          mutation Withdraw($input: ConsentWithdrawInput!) {
            consentWithdraw(input: $input) { userErrors { code } }
          }
          """,
          Map.of("input", Map.of("id", newId(), "dossierId", shared, "grantId", grant.asString())));
      long withdrawn = System.nanoTime();

      live.expectEnd();

      assertThat(Duration.ofNanos(System.nanoTime() - withdrawn)).isLessThan(Duration.ofSeconds(1));
    }
  }

  @Test
  void neverOpensASubscriptionForWhoeverMayNotSeeIt() {
    try (LiveApi live = as("daniel").live()) {
      live.subscribe(LIVE, Map.of("id", dossierId));
      live.expect("complete");
    }
  }

  private Map<String, Object> input(String text) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", newId().toString());
    input.put("dossierId", dossierId.toString());
    input.put("text", text);
    return input;
  }

  private JsonNode send(Api who, String text) {
    JsonNode answer = send(who, input(text));
    settle();
    return answer;
  }

  private JsonNode send(Api who, Map<String, Object> input) {
    return who.ask(SEND, Map.of("input", input)).get("messageSend");
  }

  private void fill(int messages) {
    for (int i = 0; i < messages; i++) {
      repository.append(
          dossierId,
          Message.of(
              newId(),
              MessageSide.STAFF,
              DemoPeople.LISANNE.id(),
              DemoPeople.LISANNE.name(),
              ContactRole.WORK,
              "Bericht " + i,
              null,
              clock.instant()));
    }
  }

  private JsonNode mark(Api who, String what, int upTo) {
    String operation = "conversationMark" + what;
    JsonNode answer =
        who.ask(
                "mutation Mark($input: ConversationMark"
                    + what
                    + "Input!) { "
                    + operation
                    + "(input: $input) { conversation { unread } userErrors { code } } }",
                Map.of("input", Map.of("dossierId", dossierId, "upToNumber", upTo)))
            .get(operation);
    settle();
    return answer;
  }

  private JsonNode conversation(Api who) {
    return who.ask(READ, Map.of("id", dossierId)).get("conversation");
  }

  private JsonNode page(Api who, int before) {
    return who.ask(READ, Map.of("id", dossierId, "before", before)).at("/conversation/page");
  }

  private String promiseState() {
    return conversation(client).at("/promise/state").asString();
  }

  private List<Integer> numbersAfter(int number) {
    return numbers(
        client
            .ask(
                """
                query CatchUp($id: UUID!, $after: Int!) {
                  dossier(id: $id) { conversation { messages(afterNumber: $after) { number } } }
                }
                """,
                Map.of("id", dossierId, "after", number))
            .at("/dossier/conversation/messages"));
  }

  private List<Integer> everyNumber() {
    List<Integer> all = new ArrayList<>();
    List<Integer> next = numbersAfter(0);
    while (!next.isEmpty()) {
      all.addAll(next);
      next = numbersAfter(all.getLast());
    }
    return all;
  }

  private Document summary() {
    settle();
    Document dossier = mongo.findById(dossierId, Document.class, "dossier");
    return Objects.requireNonNull(dossier)
        .getEmbedded(List.of("summary", "conversation"), Document.class);
  }

  private static List<Integer> numbers(JsonNode messages) {
    return StreamSupport.stream(messages.spliterator(), false)
        .map(message -> message.get("number").asInt())
        .toList();
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }

  private static <T> List<T> atOnce(List<Callable<T>> work) {
    try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(work)) {
        results.add(result.get());
      }
      return results;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
