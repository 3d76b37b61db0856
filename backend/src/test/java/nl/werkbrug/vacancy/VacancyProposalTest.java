package nl.werkbrug.vacancy;

import static nl.werkbrug.vacancy.VacancyApi.bringIn;
import static nl.werkbrug.vacancy.VacancyApi.code;
import static nl.werkbrug.vacancy.VacancyApi.json;
import static nl.werkbrug.vacancy.VacancyApi.proposal;
import static nl.werkbrug.vacancy.VacancyApi.proposals;
import static nl.werkbrug.vacancy.VacancyApi.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrugdemo.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class VacancyProposalTest extends IntegrationTest {

  private final String reference = "voorstel-" + newId();
  private final UUID vacancyId = VacancyIds.listed(VacancySource.TEMP_AGENCY_TEAM, reference);
  private Api client;
  private UUID dossierId;

  @BeforeEach
  void aClientAndAVacancy() {
    Person person = aClient("Fatima Test");
    dossierId =
        aDossierOf(person)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.JOB_APPLICATIONS)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .write(mongo);
    client = as(person);
    bringIn(as("lisanne"), "JSON", json(List.of(row(reference, "Kok", "Rotterdam"))));
  }

  @Test
  void reachesTheClientWithTheSentenceAndShowsTheAdviserWhenItWasRead() {
    JsonNode proposed = propose(as("lisanne"), newId(), dossierId);
    JsonNode seen = proposals(client, dossierId).at("/vacancyProposals/edges/0/node");

    assertThat(proposed.get("userErrors")).isEmpty();
    assertThat(seen.get("sentence").asString()).isEqualTo("Dit past bij u.");
    assertThat(seen.get("proposedBy").asString()).isEqualTo("Lisanne Vermeer");
    assertThat(seen.at("/vacancy/title").asString()).isEqualTo("Kok");
    assertThat(seen.get("readAt").isNull()).isTrue();

    JsonNode read = markRead(client, seen.get("id"));
    assertThat(read.at("/proposal/readAt").isNull()).isFalse();
    assertThat(markRead(client, seen.get("id")).get("proposal")).isEqualTo(read.get("proposal"));
    assertThat(proposals(as("lisanne"), dossierId).at("/vacancyProposals/edges/0/node/readAt"))
        .isEqualTo(read.at("/proposal/readAt"));
  }

  @Test
  void isMadeOncePerClientAndVacancy() {
    UUID proposing = newId();
    JsonNode first = propose(as("lisanne"), proposing, dossierId);

    assertThat(propose(as("lisanne"), proposing, dossierId)).isEqualTo(first);
    JsonNode again = propose(as("herman"), newId(), dossierId);
    assertThat(again.at("/proposals/0/id")).isEqualTo(first.at("/proposals/0/id"));
    assertThat(proposals(client, dossierId).at("/vacancyProposals/edges")).hasSize(1);
  }

  @Test
  void takesTheAnswerOfTheClientAndRefusesAStaleOne() {
    JsonNode id = propose(as("lisanne"), newId(), dossierId).at("/proposals/0/id");

    assertThat(code(react(client, id, 5, false, "Te ver weg."))).isEqualTo("STALE");
    assertThat(code(react(client, id, 1, false, "Te ver\u0000"))).isEqualTo("INVALID");
    JsonNode answered = react(client, id, 1, false, "Te ver weg.");
    assertThat(answered.at("/proposal/answer/interested").asBoolean()).isFalse();
    assertThat(answered.at("/proposal/readAt").isNull()).isFalse();
    assertThat(react(client, id, 1, false, "Te ver weg.").get("proposal"))
        .isEqualTo(answered.get("proposal"));
    assertThat(
            proposals(as("lisanne"), dossierId)
                .at("/vacancyProposals/edges/0/node/answer/reason")
                .asString())
        .isEqualTo("Te ver weg.");
  }

  @Test
  void letsOnlyTheClientReadAndAnswer() {
    JsonNode id = propose(as("lisanne"), newId(), dossierId).at("/proposals/0/id");

    assertThat(code(markRead(as("lisanne"), id))).isEqualTo("NOT_ALLOWED");
    assertThat(code(react(as("lisanne"), id, 1, true, null))).isEqualTo("NOT_ALLOWED");
    for (String somebody : List.of("samira", "priya", "marja", "vandam", "joost")) {
      assertThat(code(markRead(as(somebody), id))).isEqualTo("NOT_FOUND");
      assertThat(code(react(as(somebody), id, 1, true, null))).isEqualTo("NOT_FOUND");
      assertThat(code(propose(as(somebody), newId(), dossierId)))
          .isEqualTo(somebody.equals("samira") ? "NOT_ALLOWED" : "NOT_FOUND");
    }
    assertThat(proposals(as("priya"), dossierId)).isEqualTo(proposals(as("priya"), newId()));
  }

  @Test
  void proposesToNobodyWhenOneClientCannotBeFound() {
    assertThat(code(propose(as("lisanne"), newId(), dossierId, newId()))).isEqualTo("NOT_FOUND");
    assertThat(code(propose(as("lisanne"), newId()))).isEqualTo("INVALID");
    assertThat(proposals(client, dossierId).at("/vacancyProposals/edges")).isEmpty();
  }

  @Test
  void takesFiftyClientsAndNotFiftyOne() {
    UUID[] fiftyOne = Stream.generate(IntegrationTest::newId).limit(51).toArray(UUID[]::new);
    assertThat(code(propose(as("lisanne"), newId(), fiftyOne))).isEqualTo("TOO_MUCH");

    UUID[] fifty = Stream.generate(this::anotherDossier).limit(50).toArray(UUID[]::new);
    assertThat(propose(as("lisanne"), newId(), fifty).get("proposals")).hasSize(50);
  }

  private UUID anotherDossier() {
    return aDossierOf(aClient("Nog Iemand"))
        .byLaw(
            DemoPeople.MUNICIPALITY,
            Purpose.TASK_MUNICIPAL_SUPPORT,
            DossierSection.JOB_APPLICATIONS)
        .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
        .write(mongo);
  }

  @Test
  void hidesProposalsFromWhoDoesNotSeeApplications() {
    Person person = aClient("Zonder Sollicitaties");
    UUID hidden =
        aDossierOf(person)
            .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.CV)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .write(mongo);

    assertThat(proposals(as("lisanne"), hidden).get("vacancyProposals").isNull()).isTrue();
    assertThat(code(propose(as("lisanne"), newId(), hidden))).isEqualTo("NOT_FOUND");
  }

  @Test
  void leavesTheFirstTwoDaysToOwnCandidates() {
    Person servicePoint =
        new Person(
            newId(), "wsp-" + newId(), "Wil Wsp", Role.ADVISER, DemoPeople.WSP.id(), "Matching");
    mongo.insert(servicePoint);
    UUID elsewhere =
        aDossierOf(aClient("Van Elders"))
            .byLaw(DemoPeople.WSP, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.JOB_APPLICATIONS)
            .contactPerson(servicePoint, ContactRole.MATCHING)
            .write(mongo);
    Instant opens =
        Instant.parse(VacancyApi.vacancy(as("lisanne"), vacancyId).get("openToAllAt").asString());

    clock.set(opens.minusMillis(1));
    assertThat(code(propose(as(servicePoint), newId(), elsewhere))).isEqualTo("CONFLICT");
    assertThat(propose(as("lisanne"), newId(), dossierId).get("userErrors")).isEmpty();
    clock.set(opens);
    assertThat(propose(as(servicePoint), newId(), elsewhere).get("userErrors")).isEmpty();
  }

  @Test
  void keepsTheMonthByWhichProposalsAreCounted() {
    clock.set(Instant.parse("2027-01-31T23:30:00Z"));
    propose(as("lisanne"), newId(), dossierId);

    VacancyProposal stored =
        mongo.findAll(VacancyProposal.class).stream()
            .filter(it -> it.dossierId().equals(dossierId))
            .findFirst()
            .orElseThrow();
    assertThat(stored.month()).isEqualTo("2027-02");
    assertThat(stored.proposedAt()).isEqualTo(clock.instant());
  }

  @Test
  void tellsOpenScreensAtOnce() {
    JsonNode id = propose(as("lisanne"), newId(), dossierId).at("/proposals/0/id");
    settle();
    try (LiveApi live = as("lisanne").live()) {
      live.subscribe(
          "subscription On($id: UUID!) { dossierChanged(dossierId: $id) { section } }",
          Map.of("id", dossierId));
      AtomicInteger version = new AtomicInteger(1);
      live.untilListening(
          () -> react(client, id, version.get(), true, "Reden " + version.getAndIncrement()));

      assertThat(live.expectData().at("/dossierChanged/section").asString())
          .isEqualTo("JOB_APPLICATIONS");
    }
  }

  private JsonNode propose(Api api, UUID id, UUID... dossierIds) {
    return proposal(
        api,
        "vacancyPropose",
        Map.of(
            "id",
            id,
            "vacancyId",
            vacancyId,
            "dossierIds",
            List.of(dossierIds),
            "sentence",
            "Dit past bij u."));
  }

  private JsonNode markRead(Api api, JsonNode id) {
    return proposal(
        api,
        "vacancyProposalMarkRead",
        Map.of("dossierId", dossierId, "proposalId", id.asString()));
  }

  private JsonNode react(Api api, JsonNode id, int version, boolean interested, String reason) {
    Map<String, Object> input = new HashMap<>();
    input.put("dossierId", dossierId);
    input.put("proposalId", id.asString());
    input.put("expectedVersion", version);
    input.put("interested", interested);
    input.put("reason", reason);
    return proposal(api, "vacancyProposalAnswer", input);
  }
}
