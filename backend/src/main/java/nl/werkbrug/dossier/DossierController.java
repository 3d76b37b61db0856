package nl.werkbrug.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.People;
import nl.werkbrug.identity.Person;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
class DossierController {

  record ConsentGrantInput(
      UUID id,
      UUID dossierId,
      UUID organisationId,
      Purpose purpose,
      List<DossierSection> sections,
      LocalDate lastDay) {}

  record ConsentWithdrawInput(
      UUID id, UUID dossierId, UUID grantId, @Nullable List<DossierSection> sections) {}

  record ConsentPayload(
      @Nullable DossierView dossier, @Nullable Receipt receipt, List<UserError> userErrors) {
    static ConsentPayload of(Result<DossierService.Changed> result) {
      return new ConsentPayload(
          result.part(DossierService.Changed::dossier),
          result.part(DossierService.Changed::receipt),
          result.errors());
    }
  }

  record SavePayload(@Nullable DossierView dossier, List<UserError> userErrors) {
    static SavePayload of(Result<DossierView> result) {
      return new SavePayload(result.orNull(), result.errors());
    }
  }

  record ServiceEndInput(
      UUID dossierId, int expectedVersion, Programme.OutflowKind kind, LocalDate endedOn) {}

  record DossierChange(UUID dossierId, @Nullable DossierSection section, Instant at) {}

  private final Dossiers dossiers;
  private final DossierService service;
  private final DossierRepository repository;
  private final People people;
  private final Clock clock;

  DossierController(
      Dossiers dossiers,
      DossierService service,
      DossierRepository repository,
      People people,
      Clock clock) {
    this.dossiers = dossiers;
    this.service = service;
    this.repository = repository;
    this.people = people;
    this.clock = clock;
  }

  @QueryMapping
  @Nullable DossierView myDossier(Caller caller) {
    return dossiers.own(caller).orElse(null);
  }

  @QueryMapping
  @Nullable DossierView dossier(@Argument UUID id, Caller caller) {
    return dossiers.view(caller, id).orElse(null);
  }

  @QueryMapping
  List<Organisation> dossierOrganisations() {
    return people.chain();
  }

  @SchemaMapping(typeName = "Me")
  @Nullable UUID dossierId(Caller caller) {
    return dossiers.own(caller).map(DossierView::id).orElse(null);
  }

  @MutationMapping
  ConsentPayload consentGrant(@Argument ConsentGrantInput input, Caller caller) {
    return ConsentPayload.of(service.grant(caller, input));
  }

  @MutationMapping
  ConsentPayload consentWithdraw(@Argument ConsentWithdrawInput input, Caller caller) {
    return ConsentPayload.of(service.withdraw(caller, input));
  }

  @MutationMapping
  SavePayload cvSave(@Argument CvSaveInput input, Caller caller) {
    Checks checks = new Checks();
    Sections.Cv cv = input.checked(checks);
    return SavePayload.of(
        service.saveCv(caller, input.dossierId(), input.expectedVersion(), cv, checks));
  }

  @MutationMapping
  SavePayload contactDetailsSave(@Argument ContactDetailsSaveInput input, Caller caller) {
    Checks checks = new Checks();
    Sections.ContactDetails details = input.checked(checks);
    return SavePayload.of(
        service.saveContactDetails(
            caller, input.dossierId(), input.expectedVersion(), details, checks));
  }

  @MutationMapping
  SavePayload serviceEnd(@Argument ServiceEndInput input, Caller caller) {
    return SavePayload.of(service.endService(caller, input));
  }

  @SubscriptionMapping
  Flux<DossierChange> dossierChanged(@Argument UUID dossierId, Caller caller) {
    return dossiers
        .signals(caller, dossierId, null)
        .map(
            signal ->
                new DossierChange(
                    dossierId,
                    signal.kind().equals(Dossiers.ACCESS)
                        ? null
                        : DossierSection.valueOf(signal.kind()),
                    clock.instant()));
  }

  @SchemaMapping(typeName = "Dossier")
  String clientInitials(DossierView dossier) {
    return Person.initials(dossier.clientName());
  }

  @SchemaMapping(typeName = "Dossier")
  List<ContactPerson> contactPersons(DossierView dossier) {
    return dossier.dossier().currentContactPersons(Weeks.day(clock.instant()));
  }

  @SchemaMapping(typeName = "ContactPerson")
  UUID id(ContactPerson person) {
    return person.personId();
  }

  @SchemaMapping(typeName = "ContactPerson")
  String initials(ContactPerson person) {
    return Person.initials(person.name());
  }

  @SchemaMapping(typeName = "ContactPerson")
  LocalDate since(ContactPerson person) {
    return person.from();
  }

  @SchemaMapping(typeName = "ContactPerson", field = "organisation")
  Organisation organisationOf(ContactPerson person) {
    return people.organisation(person.organisationId()).orElseThrow();
  }

  @SchemaMapping(typeName = "Dossier")
  Sections.@Nullable ContactDetails contactDetails(DossierView dossier) {
    Sections sections = section(dossier, DossierSection.CONTACT_DETAILS, "contactDetails");
    return sections == null ? null : sections.contactDetails();
  }

  @SchemaMapping(typeName = "Dossier")
  Sections.@Nullable Cv cv(DossierView dossier) {
    Sections sections = section(dossier, DossierSection.CV, "cv");
    return sections == null ? null : sections.cv();
  }

  @SchemaMapping(typeName = "Dossier")
  Sections.@Nullable Benefit benefit(DossierView dossier) {
    Sections sections = section(dossier, DossierSection.BENEFIT, "benefit");
    return sections == null ? null : sections.benefit();
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable List<Sections.Barrier> barriers(DossierView dossier) {
    if (!dossier.scope().sees(DossierSection.BARRIERS)) {
      return null;
    }
    Sections sections = section(dossier, DossierSection.BARRIERS, "barriers");
    return sections == null || sections.barriers() == null ? List.of() : sections.barriers();
  }

  private @Nullable Sections section(DossierView dossier, DossierSection section, String field) {
    return dossier.scope().sees(section)
        ? repository.section(dossier.scope(), section, field)
        : null;
  }

  @SchemaMapping(typeName = "Dossier")
  List<Grant> grants(DossierView dossier) {
    Instant now = clock.instant();
    return dossier.dossier().access().stream()
        .filter(grant -> grant.holdsAt(now))
        .filter(
            grant ->
                dossier.scope().isClient()
                    || dossier.scope().caller().worksFor(grant.organisationId()))
        .toList();
  }

  @SchemaMapping(typeName = "Grant", field = "organisation")
  Organisation organisationOf(Grant grant) {
    return people.organisation(grant.organisationId()).orElseThrow();
  }

  record CvSaveInput(
      UUID dossierId,
      int expectedVersion,
      List<String> wishes,
      List<Sections.Cv.Experience> experience,
      List<Sections.Cv.Education> education,
      List<String> certificates,
      List<String> licences,
      List<Sections.Cv.Language> languages) {

    private static final int MAX_ITEMS = 50;
    private static final int MAX_TEXT = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    Sections.Cv checked(Checks checks) {
      return new Sections.Cv(
          texts(checks, "wishes", wishes),
          few(checks, "experience", experience).stream()
              .map(
                  one ->
                      new Sections.Cv.Experience(
                          checks.text("experience", "het werk", one.job(), MAX_TEXT),
                          checks.text("experience", "de werkgever", one.employer(), MAX_TEXT),
                          year(checks, "experience", one.fromYear()),
                          untilYear(checks, one)))
              .toList(),
          few(checks, "education", education).stream()
              .map(
                  one ->
                      new Sections.Cv.Education(
                          checks.text("education", "de opleiding", one.name(), MAX_TEXT),
                          checks.optionalText("education", "de school", one.school(), MAX_TEXT),
                          one.year() == null ? null : year(checks, "education", one.year())))
              .toList(),
          texts(checks, "certificates", certificates),
          texts(checks, "licences", licences),
          few(checks, "languages", languages).stream()
              .map(
                  one ->
                      new Sections.Cv.Language(
                          checks.text("languages", "de taal", one.language(), MAX_TEXT),
                          checks.text(
                              "languages", "hoe goed u de taal kent", one.level(), MAX_TEXT)))
              .toList());
    }

    private static int year(Checks checks, String field, int year) {
      checks.that(
          year >= FIRST_YEAR && year <= LAST_YEAR,
          field,
          "Dit jaar kan niet kloppen. Vul een jaar met vier cijfers in, zoals 2019.");
      return year;
    }

    private static @Nullable Integer untilYear(Checks checks, Sections.Cv.Experience one) {
      if (one.untilYear() == null) {
        return null;
      }
      checks.that(
          one.untilYear() >= one.fromYear(),
          "experience",
          "Het laatste jaar ligt voor het eerste jaar. Draai ze om.");
      return year(checks, "experience", one.untilYear());
    }

    private static List<String> texts(Checks checks, String field, List<String> texts) {
      return few(checks, field, texts).stream()
          .map(text -> checks.optionalText(field, "deze regel", text, MAX_TEXT))
          .filter(Objects::nonNull)
          .toList();
    }

    private static <T> List<T> few(Checks checks, String field, List<T> items) {
      checks.that(
          items.size() <= MAX_ITEMS, field, "Er passen 50 regels in. Haal er een paar weg.");
      return items.stream().limit(MAX_ITEMS).toList();
    }
  }

  record ContactDetailsSaveInput(
      UUID dossierId,
      int expectedVersion,
      @Nullable String street,
      @Nullable String postcode,
      @Nullable String town,
      @Nullable String phone,
      @Nullable String email) {

    private static final int MAX_TEXT = 200;

    Sections.ContactDetails checked(Checks checks) {
      return new Sections.ContactDetails(
          checks.optionalText("street", "de straat", street, MAX_TEXT),
          checks.optionalText("postcode", "de postcode", postcode, MAX_TEXT),
          checks.optionalText("town", "de woonplaats", town, MAX_TEXT),
          checks.optionalText("phone", "het telefoonnummer", phone, MAX_TEXT),
          checks.optionalText("email", "het e-mailadres", email, MAX_TEXT));
    }
  }
}
