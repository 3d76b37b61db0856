package nl.werkbrug.vacancy;

import static nl.werkbrug.vacancy.VacancyApi.change;
import static nl.werkbrug.vacancy.VacancyApi.code;
import static nl.werkbrug.vacancy.VacancyApi.content;
import static nl.werkbrug.vacancy.VacancyApi.list;
import static nl.werkbrug.vacancy.VacancyApi.vacancy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.Person;
import nl.werkbrugdemo.DemoPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class VacancyPostTest extends IntegrationTest {

  private final String town = "Plaatsdam " + newId();

  @Test
  void givesTheEmployerAClockOfSeventyTwoHours() {
    Instant now = Instant.parse("2027-03-27T11:00:00Z");
    clock.set(now);
    JsonNode posted = post(newId()).get("vacancy");

    assertThat(posted.get("employer").asString()).isEqualTo("Bakkerij Van Dam");
    assertThat(posted.get("source").asString()).isEqualTo("EMPLOYER");
    assertThat(Instant.parse(posted.get("answerDueAt").asString()))
        .isEqualTo(now.plus(Duration.ofHours(72)));
    assertThat(ids(list(as("vandam"), "postedVacancies"))).contains(posted.get("id").asString());
    assertThat(ids(list(as("lisanne"), "vacanciesToAnswer"))).contains(posted.get("id").asString());
  }

  /** 72 hours are 72 hours, also over the nights in which the clock is moved. */
  @ParameterizedTest
  @CsvSource({
    "2027-03-27T11:00:00Z, 2027-03-30T10:59:59.999Z, true",
    "2027-03-27T11:00:00Z, 2027-03-30T11:00:00Z, false",
    "2027-10-30T11:00:00Z, 2027-11-02T10:59:59.999Z, true",
    "2027-10-30T11:00:00Z, 2027-11-02T11:00:00Z, false"
  })
  void countsAnAnswerAsInTimeBeforeTheSeventySecondHour(
      Instant postedAt, Instant answeredAt, boolean inTime) {
    clock.set(postedAt);
    UUID id = newId();
    post(id);
    clock.set(answeredAt);
    JsonNode answer = answer(as("lisanne"), id, 1, "Ja, wij hebben iemand.");

    assertThat(answer.get("userErrors")).isEmpty();
    JsonNode told = vacancy(as("vandam"), id).get("answer");
    assertThat(told.get("inTime").asBoolean()).isEqualTo(inTime);
    assertThat(told.get("by").asString()).isEqualTo("Lisanne Vermeer");
  }

  /** Two days on at the same time of day: 47 hours in spring, 49 in autumn. */
  @ParameterizedTest
  @CsvSource({
    "2027-01-12T11:00:00Z, 2027-01-14T11:00:00Z",
    "2027-03-27T11:00:00Z, 2027-03-29T10:00:00Z",
    "2027-10-30T10:00:00Z, 2027-11-01T11:00:00Z"
  })
  void showsAVacancyToOwnCandidatesTwoDaysBeforeEverybodyElse(Instant posted, Instant opens) {
    Api own = as(guidedBy(DemoPeople.MUNICIPALITY, DemoPeople.LISANNE));
    Api other = as(guidedBy(DemoPeople.UWV, DemoPeople.PRIYA));
    clock.set(posted);
    UUID id = newId();
    post(id);
    settle();

    for (Instant before : List.of(posted, opens.minusMillis(1))) {
      clock.set(before);
      assertSees(own, id, true);
      assertSees(as("lisanne"), id, true);
      assertSees(other, id, false);
      assertSees(as("priya"), id, false);
    }
    clock.set(opens);
    assertSees(own, id, true);
    assertSees(other, id, true);
    assertSees(as("priya"), id, true);
  }

  private void assertSees(Api api, UUID id, boolean sees) {
    JsonNode found = VacancyApi.search(api, Map.of("filter", Map.of("towns", List.of(town))));
    assertThat(ids(found).contains(id.toString())).isEqualTo(sees);
    assertThat(VacancyApi.counts(found, "HOURS").isEmpty()).isEqualTo(!sees);
    assertThat(vacancy(api, id).isNull()).isEqualTo(!sees);
  }

  @Test
  void shutsAVacancyTheDayAfterItsLastDay() {
    clock.set(Instant.parse("2027-02-01T08:00:00Z"));
    UUID id = newId();
    post(id, content -> content.put("closesOn", "2027-02-03"));
    settle();

    clock.set(Instant.parse("2027-02-03T22:59:59.999Z"));
    assertThat(search()).contains(id.toString());
    clock.set(Instant.parse("2027-02-03T23:00:00Z"));
    assertThat(search()).isEmpty();
  }

  @Test
  void isFoundAtOnceAndNoLongerWhenTheEmployerClosesIt() {
    UUID id = newId();
    post(id);
    settle();
    assertThat(search()).containsExactly(id.toString());

    assertThat(code(close(as("rijnmond"), id, 1))).isEqualTo("NOT_FOUND");
    assertThat(code(close(as("lisanne"), id, 1))).isEqualTo("NOT_FOUND");
    assertThat(code(close(as("vandam"), id, 7))).isEqualTo("STALE");
    assertThat(close(as("vandam"), id, 1).at("/vacancy/status").asString()).isEqualTo("FILLED");
    assertThat(close(as("vandam"), id, 1).get("userErrors")).isEmpty();
    settle();
    assertThat(search()).isEmpty();
    assertThat(ids(list(as("lisanne"), "vacanciesToAnswer"))).doesNotContain(id.toString());
  }

  private List<String> search() {
    return ids(VacancyApi.search(as("lisanne"), Map.of("filter", Map.of("towns", List.of(town)))));
  }

  @Test
  void storesTheSamePostingOnceAndNeverUnderTheIdOfAnother() {
    UUID id = newId();
    JsonNode first = post(id);

    assertThat(post(id).get("vacancy")).isEqualTo(first.get("vacancy"));
    Map<String, Object> input = Map.of("id", id, "content", content("Bakker", town));
    assertThat(code(change(as("rijnmond"), "vacancyPost", input))).isEqualTo("NOT_FOUND");
    for (String somebody : List.of("samira", "lisanne", "marja", "joost")) {
      Map<String, Object> other = Map.of("id", newId(), "content", content("Bakker", town));
      assertThat(code(change(as(somebody), "vacancyPost", other))).isEqualTo("NOT_ALLOWED");
    }
  }

  @Test
  void refusesWhatCannotBeRightAndStoresNothing() {
    refuses("hoursMin", content -> content.put("hoursMin", 0));
    refuses("hoursMax", content -> content.put("hoursMax", 23));
    refuses("hoursMax", content -> content.put("hoursMax", 41));
    refuses("closesOn", content -> content.put("closesOn", "2020-01-01"));
    refuses("title", content -> content.put("title", " "));
    refuses("description", content -> content.put("description", "x".repeat(1_000_000)));
    refuses("licences", content -> content.put("licences", List.of("B\u0000")));
    refuses("certificates", content -> content.put("certificates", Collections.nCopies(11, "VCA")));
    UUID old = UUID.randomUUID();
    assertThat(post(old).at("/userErrors/0/field/1").asString()).isEqualTo("id");
    assertThat(vacancy(as("vandam"), old).isNull()).isTrue();
    settle();
    assertThat(search()).isEmpty();
  }

  private void refuses(String field, Consumer<Map<String, Object>> mistake) {
    JsonNode answer = post(newId(), mistake);
    assertThat(code(answer)).isEqualTo("INVALID");
    assertThat(answer.at("/userErrors/0/field/1").asString()).isEqualTo(field);
  }

  @Test
  void letsOneAdviserAnswerAndTellsOnlyTheEmployerAndColleagues() {
    UUID id = newId();
    post(id);

    assertThat(code(answer(as("lisanne"), id, 1, ""))).isEqualTo("INVALID");
    assertThat(code(answer(as("lisanne"), id, 9, "Ja."))).isEqualTo("STALE");
    assertThat(answer(as("lisanne"), id, 1, "Ja.").at("/vacancy/answer/sentence").asString())
        .isEqualTo("Ja.");
    assertThat(answer(as("lisanne"), id, 1, "Ja.").get("userErrors")).isEmpty();
    assertThat(code(answer(as("herman"), id, 2, "Nee."))).isEqualTo("CONFLICT");
    assertThat(ids(list(as("lisanne"), "vacanciesToAnswer"))).doesNotContain(id.toString());

    assertThat(vacancy(as("samira"), id).get("answer").isNull()).isTrue();
    assertThat(vacancy(as("samira"), id).get("answerDueAt").isNull()).isTrue();
    assertThat(vacancy(as("rijnmond"), id).isNull()).isTrue();
  }

  @Test
  void hidesTheQueueAndTheAnswerFromAllWhoDoNotAnswer() {
    UUID id = newId();
    post(id);
    for (String somebody : List.of("samira", "priya", "marja", "joost", "vandam")) {
      assertThat(list(as(somebody), "vacanciesToAnswer").isNull()).isTrue();
      assertThat(code(answer(as(somebody), id, 1, "Ja."))).isEqualTo("NOT_FOUND");
    }
    for (String somebody : List.of("samira", "priya", "marja", "joost", "lisanne")) {
      assertThat(list(as(somebody), "postedVacancies").isNull()).isTrue();
    }
  }

  private Person guidedBy(Organisation organisation, Person adviser) {
    Person client = aClient("Fatima Test");
    aDossierOf(client)
        .byLaw(organisation, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.JOB_APPLICATIONS)
        .contactPerson(adviser, ContactRole.WORK)
        .write(mongo);
    return client;
  }

  private JsonNode post(UUID id) {
    return post(id, content -> content.put("region", "Rijnmond"));
  }

  private JsonNode post(UUID id, Consumer<Map<String, Object>> but) {
    Map<String, Object> content = new HashMap<>(content("Bakker", town));
    but.accept(content);
    return change(as("vandam"), "vacancyPost", Map.of("id", id, "content", content));
  }

  private static JsonNode answer(Api api, UUID id, int version, String sentence) {
    return change(
        api,
        "vacancyAnswer",
        Map.of(
            "vacancyId", id,
            "expectedVersion", version,
            "canBeFilled", true,
            "sentence", sentence));
  }

  private static JsonNode close(Api api, UUID id, int version) {
    return change(
        api, "vacancyClose", Map.of("vacancyId", id, "expectedVersion", version, "filled", true));
  }

  private static List<String> ids(JsonNode found) {
    return found.get("edges").valueStream().map(it -> it.at("/node/id").asString()).toList();
  }
}
