package nl.werkbrug.pitch;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.pitch.market.OccupationGroup;
import nl.werkbrug.pitch.market.PitchAttributes;
import nl.werkbrug.pitch.market.PublicPitch;

/**
 * Leaves attributes out until at least {@link PublicPitch#THRESHOLD} pitches look alike.
 *
 * <p>Pitches that are alike as they are stay so. The others lose one attribute more, in the order
 * of {@link PitchAttribute}, and are compared again with each other. Those that never become alike
 * enough end at the barest form, and are not shown. The same pitches give the same result, in
 * whatever order they come.
 */
final class Generalisation {

  private Generalisation() {}

  /** What may be told of each of these pitches. */
  static Map<UUID, PitchAttributes> of(Map<UUID, PitchAttributes> precise) {
    Map<UUID, PitchAttributes> told = new HashMap<>();
    Map<UUID, PitchAttributes> rest = new LinkedHashMap<>(precise);
    settle(rest, told);
    for (PitchAttribute next : PitchAttribute.values()) {
      rest.replaceAll((_, attributes) -> without(next, attributes));
      settle(rest, told);
    }
    told.putAll(rest);
    return told;
  }

  private static void settle(Map<UUID, PitchAttributes> rest, Map<UUID, PitchAttributes> told) {
    Map<PitchAttributes, List<Map.Entry<UUID, PitchAttributes>>> alike =
        rest.entrySet().stream().map(Map.Entry::copyOf).collect(groupingBy(Map.Entry::getValue));
    for (var group : alike.values()) {
      if (group.size() >= PublicPitch.THRESHOLD) {
        for (var entry : group) {
          told.put(entry.getKey(), entry.getValue());
          rest.remove(entry.getKey());
        }
      }
    }
  }

  /** Which parts of the precise attributes are not told. */
  static Set<PitchAttribute> hidden(PitchAttributes precise, PitchAttributes told) {
    Set<PitchAttribute> hidden = EnumSet.noneOf(PitchAttribute.class);
    for (PitchAttribute attribute : PitchAttribute.values()) {
      boolean absent = without(attribute, precise).equals(precise);
      if (!absent && without(attribute, told).equals(told)) {
        hidden.add(attribute);
      }
    }
    return hidden;
  }

  private static PitchAttributes without(PitchAttribute left, PitchAttributes all) {
    List<OccupationGroup> groups = all.occupationGroups();
    return new PitchAttributes(
        left == PitchAttribute.OTHER_OCCUPATION_GROUPS ? groups.stream().limit(1).toList() : groups,
        left == PitchAttribute.EDUCATION ? null : all.education(),
        left == PitchAttribute.CERTIFICATES ? null : all.certificates(),
        left == PitchAttribute.LICENCES ? null : all.licences(),
        left == PitchAttribute.REGION ? null : all.region(),
        left == PitchAttribute.HOURS ? null : all.hours());
  }
}
