package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as one caller sees it: what GraphQL calls {@code Dossier}. Other modules hang their
 * fields on it and read through its scope.
 */
public final class DossierView {

  private final Dossier dossier;
  private final AccessScope scope;

  DossierView(Dossier dossier, AccessScope scope) {
    this.dossier = dossier;
    this.scope = scope;
  }

  public AccessScope scope() {
    return scope;
  }

  public UUID id() {
    return dossier.id();
  }

  /**
   * What a change by the caller must have seen. For staff it tells only what they see and change:
   * whether the service has ended. The version of the dossier itself would tell them that something
   * changed in a section that is hidden from them.
   */
  public int version() {
    return scope.isClient() ? dossier.version() : status() == DossierStatus.CURRENT ? 1 : 2;
  }

  public String clientName() {
    return dossier.clientName();
  }

  public Programme programme() {
    return dossier.programme();
  }

  public DossierStatus status() {
    return dossier.programme().status();
  }

  public Programme.Cohort cohort() {
    return dossier.programme().cohort();
  }

  public List<DossierSection> visibleSections() {
    return List.copyOf(scope.sections());
  }

  /** All contact persons, past ones too. */
  public List<ContactPerson> allContactPersons() {
    return dossier.contactPersons();
  }

  /** The organisations that guide this client now: by a contact person or by a grant. */
  public Set<UUID> guidedBy(Instant now) {
    return Stream.concat(
            dossier.currentContactPersons(Weeks.day(now)).stream()
                .map(ContactPerson::organisationId),
            dossier.access().stream()
                .filter(grant -> grant.holdsAt(now))
                .map(Grant::organisationId))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The organisations that may see this section now. */
  public Set<UUID> seenBy(DossierSection section, Instant now) {
    return dossier.access().stream()
        .filter(grant -> grant.holdsAt(now) && grant.opens().contains(section))
        .map(Grant::organisationId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The parts of the summary whose sections the caller may see; reading one records it as seen. */
  public Summary summary() {
    Summary summary = dossier.summary();
    if (summary == null) {
      return Summary.EMPTY;
    }
    return new Summary(
        visible(summary.applications()),
        visible(summary.conversation()),
        visible(summary.plan()),
        visible(summary.documents()),
        visible(summary.contact()),
        visible(summary.pitch()),
        visible(summary.corrections()),
        visible(summary.appointments()));
  }

  /** The part about appointments alone; null when it is not visible. */
  public Summary.@Nullable Appointments appointments() {
    Summary summary = dossier.summary();
    return summary == null ? null : visible(summary.appointments());
  }

  /**
   * How many messages there are, or fewer, since the summary follows what was sent. It only says
   * where to look, so it is not recorded as seen.
   */
  public int messagesAtLeast() {
    Summary summary = dossier.summary();
    return summary == null || summary.conversation() == null
        ? 0
        : summary.conversation().lastNumber();
  }

  private Summary.@Nullable Corrections visible(Summary.@Nullable Corrections part) {
    if (part == null) {
      return null;
    }
    List<Summary.Corrections.Asked> visible =
        part.asked().stream()
            .filter(
                asked ->
                    scope.caller().worksFor(asked.organisationId()) && scope.sees(asked.section()))
            .toList();
    visible.forEach(asked -> scope.record(asked.section()));
    return new Summary.Corrections(part.asOf(), part.section(), visible);
  }

  private <P extends Summary.Part> @Nullable P visible(@Nullable P part) {
    if (part == null || !scope.sees(part.section())) {
      return null;
    }
    scope.record(part.section());
    return part;
  }

  /** When the first grant under which the caller looks ends; null when none does. */
  public @Nullable Instant accessUntil() {
    return scope.until();
  }

  /** When the caller's break-glass ends; null when the caller looks in the usual way. */
  @Nullable Instant breakGlassUntil(Instant now) {
    BreakGlass glass = scope.isReadOnly() ? dossier.brokenBy(scope.caller(), now) : null;
    return glass == null ? null : glass.until();
  }

  Dossier dossier() {
    return dossier;
  }
}
