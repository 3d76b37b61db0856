package nl.werkbrug.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a dossier says besides its sections: whose it is, who helps, and who may see what. */
public record DossierFacts(
    UUID id,
    UUID clientId,
    String clientName,
    DossierStatus status,
    Programme.Cohort cohort,
    Programme.Region region,
    @Nullable LocalDate endedOn,
    Programme.@Nullable OutflowKind outflow,
    List<Guide> contactPersons,
    List<Access> access,
    List<Choice> consentHistory) {

  /** A contact person, past ones too. */
  public record Guide(
      String name,
      String organisation,
      ContactRole role,
      LocalDate from,
      @Nullable LocalDate until) {}

  /** A grant, past ones too. */
  public record Access(
      String organisation,
      LegalBasis basis,
      Purpose purpose,
      Set<DossierSection> sections,
      Instant from,
      @Nullable Instant until) {}

  /**
   * What the client decided.
   *
   * @param number of the receipt
   */
  public record Choice(
      String kind,
      String organisation,
      Purpose purpose,
      Set<DossierSection> sections,
      Instant at,
      String number) {}
}
