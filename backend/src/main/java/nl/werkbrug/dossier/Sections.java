package nl.werkbrug.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sections whose content lives in the dossier's own document; the others belong to their own
 * modules.
 *
 * @param contactDetails section CONTACT_DETAILS
 * @param cv section CV
 * @param benefit section BENEFIT
 * @param barriers section BARRIERS
 */
public record Sections(
    @Nullable ContactDetails contactDetails,
    @Nullable Cv cv,
    @Nullable Benefit benefit,
    @Nullable List<Barrier> barriers) {

  /** Every field may be empty: people without a fixed address, phone or mail are welcome. */
  public record ContactDetails(
      @Nullable String street,
      @Nullable String postcode,
      @Nullable String town,
      @Nullable String phone,
      @Nullable String email) {}

  public record Cv(
      List<String> wishes,
      List<Experience> experience,
      List<Education> education,
      List<String> certificates,
      List<String> licences,
      List<Language> languages) {

    public record Experience(
        String job, String employer, int fromYear, @Nullable Integer untilYear) {}

    public record Education(String name, @Nullable String school, @Nullable Integer year) {}

    public record Language(String language, String level) {}
  }

  public record Benefit(
      BenefitKind kind, @Nullable LocalDate wwEndsOn, @Nullable LocalDate since) {}

  public record Barrier(BarrierKind kind, @Nullable String note) {}

  /** Kinds of benefit; the meaning of each stands in {@code dossier.graphqls}. */
  public enum BenefitKind {
    WW,
    BIJSTAND,
    BIJSTAND_REQUESTED,
    NONE
  }

  /** Kinds of barrier; the meaning of each stands in {@code dossier.graphqls}. */
  public enum BarrierKind {
    DEBTS,
    MENTAL,
    LANGUAGE,
    HOUSING,
    CARE,
    HEALTH,
    ADDICTION
  }
}
