package nl.werkbrug.dossier;

import static nl.werkbrug.dossier.DossierSection.BENEFIT;
import static nl.werkbrug.dossier.DossierSection.CV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.OrganisationKind;
import nl.werkbrug.identity.ReadTrace;
import nl.werkbrug.identity.ReadTrace.Seen;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Weeks;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each rule of access by itself, without an application around it: the build removes every one in
 * turn and expects one of these to notice.
 */
class AccessScopeTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final LocalDate TODAY = Weeks.day(NOW);
  private static final Organisation TOWN =
      new Organisation(UUID.randomUUID(), "Gemeente", OrganisationKind.MUNICIPALITY);
  private static final Organisation UWV =
      new Organisation(UUID.randomUUID(), "UWV", OrganisationKind.UWV);

  private final UUID clientId = UUID.randomUUID();
  private final UUID dossierId = UUID.randomUUID();
  private final List<Grant> grants = new ArrayList<>();
  private final List<ContactPerson> contactPersons = new ArrayList<>();
  private final List<BreakGlass> glasses = new ArrayList<>();

  private final Caller adviser = caller(Role.ADVISER, TOWN, "Noord");

  @Test
  void showsAClientAllOfTheOwnDossier() {
    AccessScope scope = scope(caller(clientId, Role.CLIENT, null, null)).orElseThrow();

    assertThat(scope.isClient()).isTrue();
    assertThat(scope.isContactPerson()).isFalse();
    assertThat(scope.isReadOnly()).isFalse();
    assertThat(scope.sections()).isEqualTo(EnumSet.allOf(DossierSection.class));
    assertThat(scope.until()).isNull();
  }

  @Test
  void hidesADossierFromAnotherClient() {
    assertThat(scope(caller(Role.CLIENT, null, null))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"EMPLOYER", "PRIVACY_OFFICER", "CARE_WORKER"})
  void hidesADossierFromOtherRolesWhateverElseHolds(Role role) {
    Caller someone = caller(role, TOWN, "Noord");
    grants.add(consent(TOWN, CV));
    isContactPerson(someone);
    glasses.add(glass(someone, NOW));

    assertThat(scope(someone)).isEmpty();
  }

  @Test
  void showsAContactPersonWhatIsGranted() {
    grants.add(consent(TOWN, CV));
    isContactPerson(adviser);

    AccessScope scope = scope(adviser).orElseThrow();

    assertThat(scope.sections()).containsExactly(CV);
    assertThat(scope.sees(CV)).isTrue();
    assertThat(scope.sees(BENEFIT)).isFalse();
    assertThat(scope.isContactPerson()).isTrue();
    assertThat(scope.isClient()).isFalse();
    assertThat(scope.isReadOnly()).isFalse();
    assertThat(scope.dossierId()).isEqualTo(dossierId);
    assertThat(scope.caller()).isSameAs(adviser);
  }

  @Test
  void saysWhatTheContactPersonIsForAndWorkFirst() {
    grants.add(consent(TOWN, CV));
    Caller colleague = caller(Role.ADVISER, TOWN, "Noord");
    contactPersons.add(contactPerson(adviser, ContactRole.MATCHING));
    contactPersons.add(contactPerson(colleague, ContactRole.WORK));

    assertThat(scope(adviser).orElseThrow().contactRole()).isEqualTo(ContactRole.MATCHING);

    contactPersons.add(contactPerson(adviser, ContactRole.INCOME));
    assertThat(scope(adviser).orElseThrow().contactRole()).isEqualTo(ContactRole.INCOME);
    assertThat(scope(colleague).orElseThrow().contactRole()).isEqualTo(ContactRole.WORK);
    assertThat(scope(caller(Role.ADVISER, TOWN, "Noord")).orElseThrow().contactRole()).isNull();
    assertThat(scope(caller(clientId, Role.CLIENT, null, null)).orElseThrow().contactRole())
        .isNull();
  }

  @Test
  void keepsAContactPersonWhoMovedToAnotherTeam() {
    grants.add(consent(TOWN, CV));
    isContactPerson(caller(adviser.personId(), Role.ADVISER, TOWN, "Zuid"));

    assertThat(scope(adviser).orElseThrow().isContactPerson()).isTrue();
  }

  @Test
  void hidesADossierWithoutAGrant() {
    isContactPerson(adviser);

    assertThat(scope(adviser)).isEmpty();
  }

  @Test
  void hidesADossierUnderAGrantOfAnotherOrganisation() {
    grants.add(consent(UWV, CV));
    isContactPerson(adviser);

    assertThat(scope(adviser)).isEmpty();
  }

  @Test
  void showsAColleagueOfTheTeamTheSameWithoutMakingThemTheContactPerson() {
    grants.add(consent(TOWN, CV));
    isContactPerson(caller(Role.ADVISER, TOWN, "Noord"));

    AccessScope scope = scope(adviser).orElseThrow();

    assertThat(scope.sees(CV)).isTrue();
    assertThat(scope.isContactPerson()).isFalse();
  }

  @Test
  void countsAnOrganisationWithoutTeamsAsOneTeam() {
    grants.add(consent(UWV, CV));
    isContactPerson(caller(Role.ADVISER, UWV, null));

    assertThat(scope(caller(Role.ADVISER, UWV, null))).isPresent();
    assertThat(scope(caller(Role.ADVISER, UWV, "Noord"))).isEmpty();
  }

  @Test
  void hidesADossierFromAnotherTeam() {
    grants.add(consent(TOWN, CV));
    isContactPerson(caller(Role.ADVISER, TOWN, "Zuid"));

    assertThat(scope(adviser)).isEmpty();
  }

  @Test
  void hidesADossierFromATeamOfTheSameNameElsewhere() {
    grants.add(consent(TOWN, CV));
    isContactPerson(caller(Role.ADVISER, UWV, "Noord"));

    assertThat(scope(adviser)).isEmpty();
  }

  @Test
  void beginsAndEndsWithTheDaysOfTheContactPerson() {
    grants.add(consent(TOWN, CV));
    contactPersons.add(contactPerson(adviser, TODAY.plusDays(1), null));
    assertThat(scope(adviser)).as("from tomorrow").isEmpty();

    contactPersons.set(0, contactPerson(adviser, TODAY, TODAY.plusDays(1)));
    assertThat(scope(adviser)).as("today only").isPresent();

    contactPersons.set(0, contactPerson(adviser, TODAY.minusDays(9), null).until(TODAY));
    assertThat(scope(adviser)).as("until yesterday").isEmpty();
  }

  @Test
  void beginsAndEndsWithTheInstantsOfTheGrant() {
    isContactPerson(adviser);
    grants.add(grant(TOWN, Purpose.GUIDANCE, NOW.plusMillis(1), null, CV));
    assertThat(scope(adviser)).as("not begun").isEmpty();

    grants.set(0, grant(TOWN, Purpose.GUIDANCE, NOW, NOW.plusMillis(1), CV));
    assertThat(scope(adviser)).as("one millisecond").isPresent();

    grants.set(0, grant(TOWN, Purpose.GUIDANCE, NOW.minusSeconds(9), NOW, CV));
    assertThat(scope(adviser)).as("over").isEmpty();
  }

  @Test
  void opensNoMoreThanThePurposeNeeds() {
    isContactPerson(adviser);
    grants.add(grant(TOWN, Purpose.URGENT_HELP, NOW, null, DossierSection.values()));

    assertThat(scope(adviser).orElseThrow().sections()).isEqualTo(Purpose.URGENT_HELP.sections());
  }

  @Test
  void lastsAsLongAsTheShortestGrant() {
    isContactPerson(adviser);
    grants.add(grant(TOWN, Purpose.GUIDANCE, NOW, NOW.plusSeconds(60), CV));
    grants.add(grant(TOWN, Purpose.MATCHING, NOW, NOW.plusSeconds(30), CV));
    grants.add(grant(TOWN, Purpose.TASK_MUNICIPAL_SUPPORT, NOW, null, BENEFIT));

    AccessScope scope = scope(adviser).orElseThrow();

    assertThat(scope.until()).isEqualTo(NOW.plusSeconds(30));
    scope.record(CV);
    assertThat(adviser.trace().take().seen())
        .containsExactly(new Seen(dossierId, "CV", Set.of("GUIDANCE", "MATCHING")));
  }

  @Test
  void actsByLawOnlyOnWhatATaskOfTheLawOpens() {
    isContactPerson(adviser);
    grants.add(grant(TOWN, Purpose.TASK_MUNICIPAL_SUPPORT, NOW, null, BENEFIT));
    grants.add(consent(TOWN, CV));
    Caller colleague = caller(Role.ADVISER, TOWN, "Zuid");
    glasses.add(glass(colleague, NOW));

    AccessScope scope = scope(adviser).orElseThrow();
    assertThat(scope.actsByLaw(BENEFIT)).isTrue();
    assertThat(scope.actsByLaw(CV)).as("by consent").isFalse();
    assertThat(scope.actsByLaw(DossierSection.PITCH)).as("not at all").isFalse();
    assertThat(scope(colleague).orElseThrow().actsByLaw(BENEFIT)).as("with a reason").isFalse();
  }

  @Test
  void notesWhatItFiltersAndRefusesTheRest() {
    isContactPerson(adviser);
    grants.add(consent(TOWN, CV));
    AccessScope scope = scope(adviser).orElseThrow();

    assertThat(scope.filter(CV).getCriteriaObject())
        .isEqualTo(new Document("dossierId", dossierId));
    assertThat(adviser.trace().has("CV")).isTrue();
    assertThat(adviser.trace().has("BENEFIT")).isFalse();
    assertThatThrownBy(() -> scope.filter(BENEFIT)).isInstanceOf(NotVisibleException.class);
    assertThatThrownBy(() -> scope.record(BENEFIT)).isInstanceOf(NotVisibleException.class);
    assertThat(adviser.trace().take().seen()).hasSize(1);
  }

  @Test
  void showsATeamLeadThatTheDossierIsThereAndNothingOfIt() {
    grants.add(consent(TOWN, CV));
    isContactPerson(adviser);

    AccessScope scope = scope(caller(Role.TEAM_LEAD, TOWN, "Noord")).orElseThrow();

    assertThat(scope.sections()).isEmpty();
    assertThat(scope.isReadOnly()).isFalse();
    assertThat(scope(caller(Role.TEAM_LEAD, TOWN, "Zuid"))).as("another team").isEmpty();
    assertThat(scope(caller(Role.TEAM_LEAD, TOWN, null))).as("all teams").isPresent();
    assertThat(scope(caller(Role.TEAM_LEAD, UWV, "Noord"))).as("elsewhere").isEmpty();
  }

  @Test
  void showsATeamLeadWhoHasNoContactPersonYetButNoAdviser() {
    grants.add(consent(TOWN, CV));

    assertThat(scope(caller(Role.TEAM_LEAD, TOWN, "Zuid"))).isPresent();
    assertThat(scope(adviser)).isEmpty();
  }

  @Test
  void opensByBrokenGlassWhatTheOrganisationMaySeeAndOnlyToRead() {
    grants.add(consent(TOWN, CV));
    grants.add(consent(UWV, BENEFIT));
    isContactPerson(caller(Role.ADVISER, TOWN, "Zuid"));
    glasses.add(glass(adviser, NOW));

    AccessScope scope = scope(adviser).orElseThrow();

    assertThat(scope.sections()).containsExactly(CV);
    assertThat(scope.isReadOnly()).isTrue();
    assertThat(scope.isContactPerson()).isFalse();
    assertThat(scope.until()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    scope.record(CV);
    assertThat(adviser.trace().take().seen())
        .containsExactly(new Seen(dossierId, "CV", Set.of("BREAK_GLASS")));
  }

  @Test
  void opensByBrokenGlassForWhoBrokeItOnly() {
    grants.add(consent(TOWN, CV));
    isContactPerson(caller(Role.ADVISER, TOWN, "Zuid"));
    glasses.add(glass(caller(Role.ADVISER, TOWN, "Noord"), NOW));
    assertThat(scope(adviser)).as("a colleague broke it").isEmpty();

    grants.add(consent(UWV, CV));
    Caller moved = caller(adviser.personId(), Role.ADVISER, UWV, "Noord");
    glasses.add(glass(adviser, NOW));
    assertThat(scope(moved)).as("works elsewhere since").isEmpty();
  }

  @Test
  void opensByBrokenGlassForAsLongAsItHolds() {
    grants.add(consent(TOWN, CV));
    Duration hour = Duration.ofHours(1);

    glasses.add(glass(adviser, NOW.plusMillis(1)));
    assertThat(scope(adviser)).as("not begun").isEmpty();
    glasses.set(0, glass(adviser, NOW.minus(hour).plusMillis(1)));
    assertThat(scope(adviser)).as("the last millisecond").isPresent();
    glasses.set(0, glass(adviser, NOW.minus(hour)));
    assertThat(scope(adviser)).as("over").isEmpty();
  }

  @Test
  void opensNothingByBrokenGlassWithoutAGrant() {
    glasses.add(glass(adviser, NOW));

    assertThat(scope(adviser)).isEmpty();
  }

  @Test
  void showsATeamLeadTheContentByBrokenGlass() {
    Caller lead = caller(Role.TEAM_LEAD, TOWN, "Noord");
    grants.add(consent(TOWN, CV));
    isContactPerson(adviser);
    glasses.add(glass(lead, NOW));

    AccessScope scope = scope(lead).orElseThrow();

    assertThat(scope.sections()).containsExactly(CV);
    assertThat(scope.isReadOnly()).isTrue();
  }

  @Test
  void leavesAContactPersonWhoOnceBrokeTheGlassFreeToWrite() {
    grants.add(consent(TOWN, CV));
    isContactPerson(adviser);
    glasses.add(glass(adviser, NOW));

    AccessScope scope = scope(adviser).orElseThrow();

    assertThat(scope.isReadOnly()).isFalse();
    assertThat(scope.until()).isEqualTo(NOW.plus(Duration.ofDays(30)));
  }

  private Optional<AccessScope> scope(Caller caller) {
    Dossier dossier =
        new Dossier(
            dossierId,
            1,
            clientId,
            "Yasmin Proef",
            Programme.current(Programme.Cohort.MINUS_3, Programme.Region.NORTH),
            grants,
            contactPersons,
            glasses,
            null,
            null,
            List.of(),
            null,
            List.of());
    return AccessScope.of(caller, dossier, NOW, TODAY);
  }

  private void isContactPerson(Caller caller) {
    contactPersons.add(contactPerson(caller, TODAY.minusMonths(1), null));
  }

  private static ContactPerson contactPerson(
      Caller caller, LocalDate from, @Nullable LocalDate until) {
    return contactPerson(caller, ContactRole.WORK, from, until);
  }

  private static ContactPerson contactPerson(Caller caller, ContactRole role) {
    return contactPerson(caller, role, TODAY.minusMonths(1), null);
  }

  private static ContactPerson contactPerson(
      Caller caller, ContactRole role, LocalDate from, @Nullable LocalDate until) {
    return new ContactPerson(
        caller.personId(),
        caller.name(),
        Objects.requireNonNull(caller.organisationId()),
        caller.team(),
        role,
        from,
        until);
  }

  private static Grant consent(Organisation organisation, DossierSection... sections) {
    return grant(
        organisation,
        Purpose.GUIDANCE,
        NOW.minusSeconds(60),
        NOW.plus(Duration.ofDays(30)),
        sections);
  }

  private static Grant grant(
      Organisation organisation,
      Purpose purpose,
      Instant from,
      @Nullable Instant until,
      DossierSection... sections) {
    return new Grant(
        UUID.randomUUID(),
        organisation.id(),
        LegalBasis.CONSENT,
        purpose,
        EnumSet.copyOf(List.of(sections)),
        from,
        until);
  }

  private static BreakGlass glass(Caller caller, Instant from) {
    return new BreakGlass(
        UUID.randomUUID(),
        caller.personId(),
        caller.name(),
        caller.role(),
        Objects.requireNonNull(caller.organisation()).id(),
        caller.organisation().name(),
        "Staat aan de balie.",
        from,
        from.plus(BreakGlassService.OPEN));
  }

  private static Caller caller(
      Role role, @Nullable Organisation organisation, @Nullable String team) {
    return caller(UUID.randomUUID(), role, organisation, team);
  }

  private static Caller caller(
      UUID id, Role role, @Nullable Organisation organisation, @Nullable String team) {
    return new Caller(id, "Iemand", role, organisation, team, new ReadTrace(NOW));
  }
}
