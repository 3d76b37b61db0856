package nl.werkbrug.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.ArrayValue;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** A purpose opens what belongs to it, as the contract says, and nothing else. */
class PurposeTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  @ParameterizedTest
  @EnumSource(DossierSection.class)
  void coversASectionWhereTheContractSaysSo(DossierSection section) {
    var value = sections().stream().filter(it -> it.getName().equals(section.name())).findFirst();
    var said =
        ((ArrayValue)
                value
                    .orElseThrow()
                    .getDirectives("sharedFor")
                    .getFirst()
                    .getArgument("purposes")
                    .getValue())
            .getValues().stream()
                .map(it -> Purpose.valueOf(((EnumValue) it).getName()))
                .collect(Collectors.toSet());

    assertThat(EnumSet.allOf(Purpose.class))
        .filteredOn(purpose -> purpose.sections().contains(section))
        .containsExactlyInAnyOrderElementsOf(said);
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void opensNothingThatDoesNotBelongToItWhateverAGrantNames(Purpose purpose) {
    var grant =
        new Grant(
            UUID.randomUUID(),
            UUID.randomUUID(),
            LegalBasis.CONSENT,
            purpose,
            EnumSet.allOf(DossierSection.class),
            NOW,
            null);

    assertThat(grant.opens()).isEqualTo(purpose.sections());
  }

  @Test
  void canBeConsentedToUnlessItIsATaskOfTheLawOrBrokenGlass() {
    assertThat(EnumSet.allOf(Purpose.class))
        .filteredOn(Purpose::byConsent)
        .containsExactly(Purpose.GUIDANCE, Purpose.HANDOVER, Purpose.MATCHING, Purpose.URGENT_HELP);
  }

  @Test
  void isATaskOfTheLawForUwvAndForTheMunicipality() {
    assertThat(EnumSet.allOf(Purpose.class))
        .filteredOn(Purpose::byLaw)
        .containsExactly(Purpose.TASK_UWV_REINTEGRATION, Purpose.TASK_MUNICIPAL_SUPPORT);
  }

  @Test
  void holdsNotWhenNothingOfItOpens() {
    var grant =
        new Grant(
            UUID.randomUUID(),
            UUID.randomUUID(),
            LegalBasis.CONSENT,
            Purpose.URGENT_HELP,
            Set.of(DossierSection.CV),
            NOW,
            null);

    assertThat(grant.holdsAt(NOW)).isFalse();
  }

  private static List<EnumValueDefinition> sections() {
    try (var in = new ClassPathResource("graphql/dossier.graphqls").getInputStream()) {
      return new SchemaParser()
          .parse(in)
          .getTypeOrNull("DossierSection", EnumTypeDefinition.class)
          .getEnumValueDefinitions();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
