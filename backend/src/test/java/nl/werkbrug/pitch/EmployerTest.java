package nl.werkbrug.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.Api;
import nl.werkbrug.pitch.market.OccupationGroup;
import nl.werkbrug.pitch.market.PublicPitch;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EmployerTest extends PitchScene {

  private static final OccupationGroup GROUP = OccupationGroup.GREEN;

  private static final String MINE =
      """
      query Mine {
        myPitchInterests {
          edges {
            node {
              id state job place hours question askedBy expressedAt answerBy late askedAt answeredAt
              pitch { id text attributes { occupationGroups education certificates licences region hours } }
              opened { occupationHistory firstName phone email }
            }
          }
        }
      }
      """;

  private static final String INTERESTS =
      """
      query Interests($id: UUID!) {
        dossier(id: $id) {
          pitchInterests {
            edges { node { id version state employer question note allowed seenAt opened { firstName } } }
          }
          pitchStepsPreview { occupationHistory firstName phone email }
        }
      }
      """;

  @Test
  void seesNothingOfTenAndEverythingOfEleven() {
    aCrowd(10, attributes(GROUP));
    JsonNode ten = gallery(as("vandam"), only(GROUP), null);
    assertThat(ten.get("edges")).isEmpty();
    assertThat(ten.get("count").isNull()).isTrue();
    assertThat(count(ten, "occupationGroups", GROUP.name()).isNull()).isTrue();

    publish(GROUP);
    JsonNode eleven = gallery(as("vandam"), only(GROUP), null);
    assertThat(eleven.get("count").asInt()).isEqualTo(11);
    assertThat(count(eleven, "occupationGroups", GROUP.name()).asInt()).isEqualTo(11);
    assertThat(count(eleven, "regions", "RIJNMOND").asInt()).isEqualTo(11);
    assertThat(count(eleven, "regions", "HAAGLANDEN").isNull()).isTrue();
  }

  @Test
  void losesAPitchAtOnceWhenItIsTakenBackAndTheTenThatStayBehindWithIt() {
    aCrowd(10, attributes(GROUP));
    publish(GROUP);
    assertThat(gallery(as("vandam"), only(GROUP), null).get("edges")).isNotEmpty();

    withdraw(client, 3);
    assertThat(gallery(as("vandam"), only(GROUP), null).get("edges")).isEmpty();
  }

  @Test
  void neverUsesAPublicIdAgain() {
    publish(GROUP);
    UUID first = mongo.findById(dossierId, PitchProfile.class).publicId();
    withdraw(client, 3);
    settle();
    gallery.publish(
        new PitchProfile(
            dossierId,
            3,
            first,
            PitchState.PUBLISHED,
            new PitchContent(attributes(GROUP), TEXT),
            null,
            null,
            clock.instant(),
            List.of()));

    PublicPitch tombstone = mongo.findById(first, PublicPitch.class);
    assertThat(tombstone.withdrawn()).isTrue();
    assertThat(tombstone.text()).isEmpty();
    assertThat(mongo.findById(dossierId, PitchProfile.class).publicId()).isNotEqualTo(first);
    assertThat(first.version()).isEqualTo(4);
  }

  @Test
  void pagesInAnOrderThatStaysTheDayAndDiffersPerVisitorAndDay() {
    clock.set(Instant.parse("2026-11-23T22:00:00Z"));
    aCrowd(24, attributes(GROUP));
    List<String> order = order(as("vandam"));

    assertThat(order).hasSize(24).doesNotHaveDuplicates();
    assertThat(order(as("vandam"))).isEqualTo(order);
    assertThat(order(as("rijnmond")))
        .isNotEqualTo(order)
        .containsExactlyInAnyOrderElementsOf(order);

    JsonNode firstPage = gallery(as("vandam"), only(GROUP), null);
    clock.set(Instant.parse("2026-11-23T23:30:00Z"));
    assertThat(order(as("vandam"))).as("it is the next day").isNotEqualTo(order);
    List<String> pastMidnight = new ArrayList<>(ids(firstPage));
    pastMidnight.addAll(restFrom(as("vandam"), firstPage.at("/pageInfo/endCursor").asString()));
    assertThat(pastMidnight).isEqualTo(order);
  }

  @Test
  void refusesACursorThatIsNotOurs() {
    JsonNode answer =
        as("vandam").raw("query Bad { publicPitches(after: \"b25zaW4\") { count } }", Map.of());

    assertThat(answer.at("/errors/0/extensions/classification").asString())
        .isEqualTo("BAD_REQUEST");
  }

  @Test
  void isTheOnlyOneBesidesStaffWhoSeesTheGallery() {
    aCrowd(11, attributes(GROUP));
    for (String staff : List.of("lisanne", "priya", "marja")) {
      assertThat(gallery(as(staff), only(GROUP), null).get("count").asInt()).isEqualTo(11);
    }
    assertThat(gallery(client, only(GROUP), null).isNull()).isTrue();
    assertThat(gallery(as("joost"), only(GROUP), null).isNull()).isTrue();
    assertThat(client.ask(MINE).get("myPitchInterests").isNull()).isTrue();
    assertThat(as("lisanne").ask(MINE).get("myPitchInterests").isNull()).isTrue();
    assertThat(code(express(as("lisanne"), newId(), UUID.randomUUID()))).isEqualTo("NOT_ALLOWED");
    assertThat(code(express(client, newId(), UUID.randomUUID()))).isEqualTo("NOT_ALLOWED");
  }

  @Test
  void asksOnceAndHearsOnlyWhatTheCandidateOpens() {
    UUID pitch = aPublicPitch();
    UUID id = newId();
    Api baker = as("vandam");

    assertThat(asked(baker, pitch)).isFalse();
    assertThat(express(baker, id, pitch).get("userErrors")).isEmpty();
    assertThat(express(baker, id, pitch).at("/interest/id").asString()).isEqualTo(id.toString());
    assertThat(asked(baker, pitch)).isTrue();
    assertThat(asked(as("rijnmond"), pitch)).isFalse();
    assertThat(asked(as("lisanne"), pitch)).isFalse();
    assertThat(code(express(baker, newId(), pitch))).isEqualTo("CONFLICT");
    assertThat(code(express(as("rijnmond"), id, pitch))).isEqualTo("NOT_FOUND");
    settle();
    assertThat(mine(baker, id).get("state").asString()).isEqualTo("SENT");
    assertThat(interest(as("lisanne"), id).get("question").asString()).contains("ovens");
    assertThat(answer(client, id, 1, "FIRST_NAME").at("/userErrors/0/code").asString())
        .isEqualTo("CONFLICT");

    assertThat(ask(as("lisanne"), id, 1).get("userErrors")).isEmpty();
    assertThat(ask(as("lisanne"), id, 1).get("userErrors")).isEmpty();
    assertThat(mine(baker, id).get("state").asString()).isEqualTo("ASKED");

    assertThat(answer(client, id, 2, "OCCUPATION_HISTORY").get("userErrors")).isEmpty();
    JsonNode opened = mine(baker, id).get("opened");
    assertThat(opened.get("occupationHistory"))
        .extracting(JsonNode::asString)
        .containsExactly("Baliemedewerker, 2020 tot nu", "Planner, 2011–2020");
    assertThat(opened.get("firstName").isNull()).isTrue();
    assertThat(opened.get("phone").isNull()).isTrue();

    answer(client, id, 3, "OCCUPATION_HISTORY", "FIRST_NAME", "CONTACT_DETAILS");
    JsonNode more = mine(baker, id).get("opened");
    assertThat(more.get("firstName").asString()).isEqualTo("Fatima");
    assertThat(more.get("phone").asString()).isEqualTo("0612348765");

    answer(client, id, 4);
    assertThat(mine(baker, id).get("state").asString()).isEqualTo("NOT_AVAILABLE");
    assertThat(mine(baker, id).get("opened").isNull()).isTrue();
  }

  @Test
  void leavesATraceForTheClientWhenItSeesWhatWasOpened() {
    UUID id = anAskedQuestion();
    answer(client, id, 2, "FIRST_NAME");
    assertThat(interest(client, id).get("seenAt").isNull()).isTrue();

    mine(as("vandam"), id);
    settle();
    assertThat(interest(client, id).get("seenAt").isNull()).isFalse();
    JsonNode looked =
        client.ask(
            """
            query Looked { myDossier { accessLog { edges { node { organisationName sections } } } } }
            """);
    assertThat(looked.toString()).contains("Bakkerij Van Dam");
  }

  /** A no, a pitch that was taken back, and a question that came too late look the same. */
  @Test
  void doesNotLearnWhySomebodyIsNotAvailable() {
    UUID refused = anAskedQuestion();
    answer(client, refused, 2);
    JsonNode no = mine(as("vandam"), refused);
    UUID open = newId();
    express(as("rijnmond"), open, UUID.fromString(no.at("/pitch/id").asString()));
    settle();
    withdraw(client, 3);
    settle();
    JsonNode takenBack = mine(as("rijnmond"), open);
    JsonNode stillNo = mine(as("vandam"), refused);

    for (String field : List.of("state", "opened", "late", "pitch")) {
      assertThat(takenBack.get(field)).as(field).isEqualTo(stillNo.get(field));
    }
    assertThat(stillNo.get("state").asString()).isEqualTo("NOT_AVAILABLE");
  }

  @Test
  void isPromisedAnAnswerWithinSeventyTwoHoursAlsoWhenTheClockChanges() {
    Instant asked = Instant.parse("2026-10-23T10:00:00Z");
    clock.set(asked);
    UUID id = newId();
    express(as("rijnmond"), id, aPublicPitch());
    settle();

    assertThat(mine(as("rijnmond"), id).get("answerBy").asString())
        .isEqualTo("2026-10-26T10:00:00Z");
    clock.set(asked.plus(Duration.ofHours(72)));
    assertThat(mine(as("rijnmond"), id).get("late").asBoolean()).isFalse();
    clock.set(asked.plus(Duration.ofHours(72)).plusMillis(1));
    assertThat(mine(as("rijnmond"), id).get("late").asBoolean()).isTrue();
  }

  @Test
  void keepsStrangersOutOfAQuestion() {
    UUID id = anAskedQuestion();

    assertThat(code(answer(as("lisanne"), id, 2, "FIRST_NAME"))).isEqualTo("NOT_ALLOWED");
    assertThat(code(answer(as("priya"), id, 2, "FIRST_NAME"))).isEqualTo("NOT_FOUND");
    assertThat(code(answer(as("vandam"), id, 2, "FIRST_NAME"))).isEqualTo("NOT_FOUND");
    assertThat(code(ask(as("herman"), id, 2))).isEqualTo("NOT_ALLOWED");
    assertThat(code(ask(as("daniel"), id, 2))).isEqualTo("NOT_FOUND");
    assertThat(as("rijnmond").ask(MINE).toString()).doesNotContain(id.toString());
    assertThat(code(answer(client, id, 1, "FIRST_NAME"))).isEqualTo("STALE");
  }

  @Test
  void getsNothingOfWhatTheDossierHolds() {
    UUID pitch = aPublicPitch();
    UUID id = newId();
    Api baker = as("vandam");
    StringBuilder everything = new StringBuilder();
    everything.append(express(baker, id, pitch));
    settle();
    everything.append(gallery(baker, Map.of(), null)).append(restFrom(baker, null));
    everything.append(gallery(baker, only(GROUP), null));
    everything.append(baker.ask(MINE));
    ask(as("lisanne"), id, 1);
    everything.append(baker.ask(MINE));
    answer(client, id, 2);
    everything.append(baker.ask(MINE));
    everything.append(
        baker.raw(
            "query D($id: UUID!) { dossier(id: $id) { clientName } }", Map.of("id", dossierId)));
    everything.append(
        baker.raw(
            "query P($id: UUID!) { pitchPreview(dossierId: $id) { shown } }", Map.of("id", pitch)));
    everything.append(mongo.findById(pitch, org.bson.Document.class, "public_pitch"));
    everything.append(mongo.findById(id, org.bson.Document.class, "employer_interest"));

    assertThat(everything.toString())
        .contains("ligt er op de dag zelf")
        .doesNotContainIgnoringCase(
            "Fatima",
            "Plantijn",
            "Zeemeeuw",
            "3199",
            "Brielle",
            "0612348765",
            "plant@zee",
            "Kwekerij",
            "Zilt",
            "Duinhotel",
            "Strandcollege",
            "Plantcertificaat",
            "Lisanne",
            dossierId.toString());
  }

  @Test
  void refusesAQuestionThatIsNotOne() {
    UUID pitch = aPublicPitch();
    Map<String, Object> empty = question(newId(), pitch);
    empty.put("question", " ");
    Map<String, Object> turned = question(newId(), pitch);
    turned.put("job", "Bak\u202Eker");
    Map<String, Object> old = question(UUID.randomUUID(), pitch);

    for (Map<String, Object> input : List.of(empty, turned, old)) {
      assertThat(code(express(as("vandam"), input))).isEqualTo("INVALID");
    }
    assertThat(code(express(as("vandam"), newId(), UUID.randomUUID()))).isEqualTo("NOT_FOUND");
  }

  private UUID aPublicPitch() {
    aCrowd(10, attributes(GROUP));
    publish(GROUP);
    return mongo.findById(dossierId, PitchProfile.class).publicId();
  }

  private UUID anAskedQuestion() {
    UUID id = newId();
    express(as("vandam"), id, aPublicPitch());
    settle();
    ask(as("lisanne"), id, 1);
    return id;
  }

  private static Map<String, Object> question(UUID id, UUID pitch) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", id);
    input.put("publicPitchId", pitch);
    input.put("job", "Bakker");
    input.put("place", "Rijnmond");
    input.put("hours", "24");
    input.put("question", "Kunt u met onze ovens overweg?");
    return input;
  }

  private JsonNode express(Api who, UUID id, UUID pitch) {
    return express(who, question(id, pitch));
  }

  private JsonNode express(Api who, Map<String, Object> input) {
    return who.ask(
            """
            mutation Express($input: PitchInterestExpressInput!) {
              pitchInterestExpress(input: $input) {
                interest { id state answerBy }
                userErrors { code message field }
              }
            }
            """,
            Map.of("input", input))
        .get("pitchInterestExpress");
  }

  private JsonNode ask(Api who, UUID id, int version) {
    JsonNode payload =
        mutate(
            who,
            "pitchInterestAsk",
            "interest { version state }",
            Map.of("interestId", id, "expectedVersion", version, "note", "Iets voor u?"));
    settle();
    return payload;
  }

  private JsonNode answer(Api who, UUID id, int version, String... steps) {
    JsonNode payload =
        mutate(
            who,
            "pitchInterestAnswer",
            "interest { version state allowed }",
            Map.of("interestId", id, "expectedVersion", version, "allowed", List.of(steps)));
    settle();
    return payload;
  }

  private static boolean asked(Api who, UUID pitch) {
    return who.ask(
            "query Asked($id: UUID!) { publicPitch(id: $id) { asked } }", Map.of("id", pitch))
        .at("/publicPitch/asked")
        .asBoolean();
  }

  private JsonNode mine(Api employer, UUID id) {
    return node(employer.ask(MINE).at("/myPitchInterests/edges"), id);
  }

  private JsonNode interest(Api who, UUID id) {
    return node(
        who.ask(INTERESTS, Map.of("id", dossierId)).at("/dossier/pitchInterests/edges"), id);
  }

  private static JsonNode node(JsonNode edges, UUID id) {
    for (JsonNode edge : edges) {
      if (edge.at("/node/id").asString().equals(id.toString())) {
        return edge.get("node");
      }
    }
    throw new AssertionError("Not there: " + id + " in " + edges);
  }

  private static JsonNode count(JsonNode page, String facet, String value) {
    for (JsonNode count : page.at("/facets/" + facet)) {
      if (count.get("value").asString().equals(value)) {
        return count.get("count");
      }
    }
    throw new AssertionError("No facet " + value);
  }

  private List<String> order(Api who) {
    List<String> all = restFrom(who, null);
    assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    return all;
  }

  private List<String> restFrom(Api who, String after) {
    List<String> ids = new ArrayList<>();
    String cursor = after;
    JsonNode page;
    do {
      page = gallery(who, only(GROUP), cursor);
      ids.addAll(ids(page));
      cursor = page.at("/pageInfo/endCursor").asString(null);
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    return ids;
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.get("edges").forEach(edge -> ids.add(edge.at("/node/id").asString()));
    return ids;
  }
}
