package nl.werkbrug.pitch.market;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an employer looks for: one of the values of each list, and all of the papers. */
record PublicPitchFilter(
    @Nullable List<OccupationGroup> occupationGroups,
    @Nullable List<EducationLevel> educationLevels,
    @Nullable List<Certificate> certificates,
    @Nullable List<Licence> licences,
    @Nullable List<LabourRegion> regions,
    @Nullable List<WorkingHours> hours) {

  static final PublicPitchFilter ALL = new PublicPitchFilter(null, null, null, null, null, null);

  boolean accepts(PitchAttributes pitch) {
    return (isOpen(occupationGroups)
            || pitch.occupationGroups().stream().anyMatch(some(occupationGroups)::contains))
        && (isOpen(educationLevels) || contains(educationLevels, pitch.education()))
        && holdsAll(pitch.certificates(), certificates)
        && holdsAll(pitch.licences(), licences)
        && (isOpen(regions) || contains(regions, pitch.region()))
        && (isOpen(hours) || contains(hours, pitch.hours()));
  }

  private static <E> boolean holdsAll(@Nullable List<E> shown, @Nullable List<E> wanted) {
    return isOpen(wanted) || (shown != null && shown.containsAll(some(wanted)));
  }

  private static <E> boolean contains(@Nullable List<E> wanted, @Nullable E shown) {
    return shown != null && some(wanted).contains(shown);
  }

  private static boolean isOpen(@Nullable Collection<?> wanted) {
    return wanted == null || wanted.isEmpty();
  }

  private static <E> List<E> some(@Nullable List<E> wanted) {
    return Objects.requireNonNullElse(wanted, List.of());
  }

  PublicPitchFilter withoutOccupationGroups() {
    return new PublicPitchFilter(null, educationLevels, certificates, licences, regions, hours);
  }

  PublicPitchFilter withoutEducationLevels() {
    return new PublicPitchFilter(occupationGroups, null, certificates, licences, regions, hours);
  }

  PublicPitchFilter withoutRegions() {
    return new PublicPitchFilter(
        occupationGroups, educationLevels, certificates, licences, null, hours);
  }

  PublicPitchFilter withoutHours() {
    return new PublicPitchFilter(
        occupationGroups, educationLevels, certificates, licences, regions, null);
  }
}
