package nl.werkbrug.pitch.market;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a pitch says in lists. Null means: left out, so that it gives nobody away.
 *
 * @param occupationGroups the most wanted one first, the others in a fixed order, so that equal
 *     wishes are equal
 */
public record PitchAttributes(
    List<OccupationGroup> occupationGroups,
    @Nullable EducationLevel education,
    @Nullable List<Certificate> certificates,
    @Nullable List<Licence> licences,
    @Nullable LabourRegion region,
    @Nullable WorkingHours hours) {

  public PitchAttributes {
    occupationGroups =
        Stream.concat(
                occupationGroups.stream().limit(1),
                occupationGroups.stream().skip(1).distinct().sorted())
            .distinct()
            .toList();
    certificates = sorted(certificates);
    licences = sorted(licences);
  }

  private static <E extends Enum<E>> @Nullable List<E> sorted(@Nullable List<E> values) {
    return values == null ? null : values.stream().distinct().sorted().toList();
  }
}
