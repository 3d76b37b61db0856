package nl.werkbrug.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.ContactPerson;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.OrganisationKind;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HandOverTest extends IntegrationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final UUID ANNA = UUID.randomUUID();
  private static final UUID BRAM = UUID.randomUUID();
  private static final HandOver.From FROM_ANNA = new HandOver.From("Anna Eerst", DAY);

  @Test
  void isToldForFourteenDays() {
    List<ContactPerson> all = handedOver();

    assertThat(HandOver.from(all, BRAM, DAY.plusDays(13))).contains(FROM_ANNA);
    assertThat(HandOver.from(all, BRAM, DAY.plusDays(14))).isEmpty();
    assertThat(HandOver.from(all, ANNA, DAY)).isEmpty();
  }

  @Test
  void isNotToldAboutWhoHadTheClientForNoDayAtAll() {
    List<ContactPerson> undone =
        List.of(
            person(ANNA, "Anna Eerst", DAY.minusYears(1), DAY),
            person(BRAM, "Bram Daarna", DAY, DAY),
            person(ANNA, "Anna Eerst", DAY, null));

    assertThat(HandOver.from(undone, ANNA, DAY)).isEmpty();
    assertThat(HandOver.from(undone, BRAM, DAY)).isEmpty();
  }

  @Test
  void isNotToldToTheFirstContactPersonOrInAnotherRole() {
    ContactPerson income =
        new ContactPerson(
            ANNA, "Anna Inkomen", newId(), null, ContactRole.INCOME, DAY.minusYears(1), DAY);

    assertThat(HandOver.from(List.of(person(BRAM, "Bram", DAY, null)), BRAM, DAY)).isEmpty();
    assertThat(HandOver.from(List.of(income, person(BRAM, "Bram", DAY, null)), BRAM, DAY))
        .isEmpty();
  }

  @Test
  void isAReasonUntilThereWasContact() {
    Instant now = Weeks.start(DAY.plusDays(3));

    assertThat(texts(null, now)).containsExactly("Nieuw bij u sinds ma 2 november, van Anna Eerst");
    assertThat(texts(Weeks.start(DAY).minusMillis(1), now)).hasSize(1);
    assertThat(texts(Weeks.start(DAY), now)).isEmpty();
  }

  @Test
  void bringsWhatIsUnansweredToWhoTakesOver() {
    Organisation town = new Organisation(newId(), "Gemeente Test", OrganisationKind.MUNICIPALITY);
    mongo.insert(town);
    Person anna = staff("Anna Eerst", Role.ADVISER, town);
    Person bram = staff("Bram Daarna", Role.ADVISER, town);
    Person client = aClient("Fatima Test");
    UUID dossierId =
        aDossierOf(client)
            .byLaw(town, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.values())
            .contactPerson(anna, ContactRole.WORK)
            .write(mongo);
    send(as(client), dossierId);
    reassign(as(staff("Marja Leiding", Role.TEAM_LEAD, town)), dossierId, anna, bram);

    JsonNode over = handOver(as(bram), dossierId);
    assertThat(over.get("previousName").asString()).isEqualTo("Anna Eerst");
    assertThat(over.at("/waiting/0/kind").asString()).isEqualTo("UNANSWERED");
    assertThat(handOver(as(client), dossierId).isNull()).isTrue();
    assertThat(
            as(bram)
                .ask("{ caseload { edges { node { reasons { kind } } } } }")
                .at("/caseload/edges/0/node/reasons")
                .findValuesAsString("kind"))
        .containsExactly("UNANSWERED", "TAKEN_OVER");
  }

  private static List<ContactPerson> handedOver() {
    return List.of(
        person(ANNA, "Anna Eerst", DAY.minusYears(1), DAY), person(BRAM, "Bram", DAY, null));
  }

  private static ContactPerson person(
      UUID id, String name, LocalDate from, @Nullable LocalDate until) {
    return new ContactPerson(id, name, newId(), null, ContactRole.WORK, from, until);
  }

  private static List<String> texts(@Nullable Instant lastContact, Instant now) {
    Summary summary =
        new Summary(
            null, null, null, null, new Summary.Contact(now, lastContact), null, null, null);
    return Attention.reasons(summary, null, FROM_ANNA, false, now).stream()
        .map(AttentionReason::text)
        .toList();
  }

  private Person staff(String name, Role role, Organisation town) {
    Person person = new Person(newId(), "test-" + newId(), name, role, town.id(), "Noord");
    mongo.insert(person);
    return person;
  }

  private void send(Api who, UUID dossierId) {
    who.ask(
        """
        mutation Send($input: MessageSendInput!) {
          messageSend(input: $input) { userErrors { code } }
        }
        """,
        Map.of("input", Map.of("id", newId(), "dossierId", dossierId, "text", "Een vraag")));
    settle();
  }

  private void reassign(Api lead, UUID dossierId, Person from, Person to) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", newId());
    input.put("dossierIds", List.of(dossierId));
    input.put("fromPersonId", from.id());
    input.put("toPersonId", to.id());
    lead.ask(
        """
        mutation R($input: ContactPersonReassignInput!) {
          contactPersonReassign(input: $input) { reassigned }
        }
        """,
        Map.of("input", input));
    settle();
  }

  private static JsonNode handOver(Api who, UUID dossierId) {
    return who.ask(
            """
            query Over($id: UUID!) {
              dossier(id: $id) { handOver { previousName waiting { kind } } }
            }
            """,
            Map.of("id", dossierId))
        .at("/dossier/handOver");
  }
}
