package nl.werkbrug.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.ReadTrace.Seen;
import nl.werkbrug.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * What one caller may see of one dossier now: the only key to a client's data.
 *
 * <p>Made by {@link Dossiers} from the caller's membership and the dossier's grants, used for the
 * length of one request, turned into the filter of every query. Using it for a section records that
 * section as seen. The rules:
 *
 * <ul>
 *   <li>a client sees everything about themselves;
 *   <li>an adviser sees the sections for which a grant of their organisation holds now, when they
 *       are a current contact person of the client or work in the team of one (so that a colleague
 *       can take over);
 *   <li>a team lead sees that the dossiers of the team are there (without a team: of the whole
 *       organisation; and those without a contact person), to assign them, and none of their
 *       sections;
 *   <li>an adviser or team lead who is not tied to the client in this way, and says why, reads for
 *       one hour what the own organisation may see (break-glass), and changes nothing;
 *   <li>nobody else sees anything.
 * </ul>
 */
public final class AccessScope {

  private final Caller caller;
  private final UUID dossierId;
  private final boolean own;
  private final @Nullable ContactRole contactRole;
  private final boolean readOnly;
  private final Map<DossierSection, Set<String>> purposes;
  private final @Nullable Instant until;

  private AccessScope(
      Caller caller,
      UUID dossierId,
      boolean own,
      @Nullable ContactRole contactRole,
      boolean readOnly,
      Map<DossierSection, Set<String>> purposes,
      @Nullable Instant until) {
    this.caller = caller;
    this.dossierId = dossierId;
    this.own = own;
    this.contactRole = contactRole;
    this.readOnly = readOnly;
    this.purposes = purposes;
    this.until = until;
  }

  /** The scope, or nothing when the caller may not know that the dossier exists. */
  static Optional<AccessScope> of(Caller caller, Dossier dossier, Instant now, LocalDate today) {
    return switch (caller.role()) {
      case CLIENT -> ofClient(caller, dossier);
      case ADVISER, TEAM_LEAD -> ofStaff(caller, dossier, now, today);
      case EMPLOYER, PRIVACY_OFFICER, CARE_WORKER -> Optional.empty();
    };
  }

  private static Optional<AccessScope> ofClient(Caller caller, Dossier dossier) {
    if (!dossier.clientId().equals(caller.personId())) {
      return Optional.empty();
    }
    Map<DossierSection, Set<String>> all = new EnumMap<>(DossierSection.class);
    for (DossierSection section : DossierSection.values()) {
      all.put(section, Set.of());
    }
    return Optional.of(new AccessScope(caller, dossier.id(), true, null, false, all, null));
  }

  private static Optional<AccessScope> ofStaff(
      Caller caller, Dossier dossier, Instant now, LocalDate today) {
    List<ContactPerson> colleagues =
        dossier.currentContactPersons(today).stream()
            .filter(person -> caller.worksFor(person.organisationId()))
            .toList();
    ContactRole contactRole =
        colleagues.stream()
            .filter(person -> person.personId().equals(caller.personId()))
            .map(ContactPerson::role)
            .min(Comparator.naturalOrder())
            .orElse(null);
    boolean related =
        contactRole != null
            || colleagues.stream().anyMatch(person -> Objects.equals(person.team(), caller.team()))
            || (caller.is(Role.TEAM_LEAD) && (caller.team() == null || colleagues.isEmpty()));
    List<Grant> grants =
        dossier.access().stream()
            .filter(grant -> caller.worksFor(grant.organisationId()) && grant.holdsAt(now))
            .toList();
    boolean tied = related && caller.is(Role.ADVISER);
    BreakGlass glass = tied ? null : dossier.brokenBy(caller, now);
    if ((!related && glass == null) || grants.isEmpty()) {
      return Optional.empty();
    }
    Map<DossierSection, Set<String>> seen = new EnumMap<>(DossierSection.class);
    if (tied || glass != null) {
      for (Grant grant : grants) {
        Purpose purpose = glass == null ? grant.purpose() : Purpose.BREAK_GLASS;
        for (DossierSection section : grant.opens()) {
          seen.merge(section, Set.of(purpose.name()), AccessScope::union);
        }
      }
    }
    Instant until =
        Stream.concat(
                grants.stream().map(Grant::until), Stream.ofNullable(glass).map(BreakGlass::until))
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return Optional.of(
        new AccessScope(caller, dossier.id(), false, contactRole, glass != null, seen, until));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
  }

  public UUID dossierId() {
    return dossierId;
  }

  public Caller caller() {
    return caller;
  }

  /** The caller is the client whose dossier it is. */
  public boolean isClient() {
    return own;
  }

  /** The caller is a current contact person of this client. */
  public boolean isContactPerson() {
    return contactRole != null;
  }

  /** What the caller is this client's contact person for, work first; null when for nothing. */
  public @Nullable ContactRole contactRole() {
    return contactRole;
  }

  /** The caller looks by break-glass, and may change nothing. */
  public boolean isReadOnly() {
    return readOnly;
  }

  public boolean sees(DossierSection section) {
    return purposes.containsKey(section);
  }

  /** The caller sees this section for a task of the law, not only by consent or with a reason. */
  boolean actsByLaw(DossierSection section) {
    return purposes.getOrDefault(section, Set.of()).stream()
        .anyMatch(purpose -> Purpose.valueOf(purpose).byLaw());
  }

  public Set<DossierSection> sections() {
    return purposes.isEmpty()
        ? EnumSet.noneOf(DossierSection.class)
        : EnumSet.copyOf(purposes.keySet());
  }

  /** When a grant it rests on ends, and it must be made anew; null when none does. */
  @Nullable Instant until() {
    return until;
  }

  /** The filter by which every query on another collection reads this section of this client. */
  public Criteria filter(DossierSection section) {
    record(section);
    return Criteria.where("dossierId").is(dossierId);
  }

  /** Notes that this section was seen; refuses when it may not be. */
  public void record(DossierSection section) {
    Set<String> why = purposes.get(section);
    if (why == null) {
      throw new NotVisibleException(section);
    }
    caller.trace().add(new Seen(dossierId, section.name(), why));
  }
}
