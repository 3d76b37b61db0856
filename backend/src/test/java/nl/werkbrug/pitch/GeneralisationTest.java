package nl.werkbrug.pitch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.werkbrug.pitch.market.Certificate;
import nl.werkbrug.pitch.market.EducationLevel;
import nl.werkbrug.pitch.market.LabourRegion;
import nl.werkbrug.pitch.market.Licence;
import nl.werkbrug.pitch.market.OccupationGroup;
import nl.werkbrug.pitch.market.PitchAttributes;
import nl.werkbrug.pitch.market.WorkingHours;
import org.junit.jupiter.api.Test;

class GeneralisationTest {

  private static final PitchAttributes BAKER = baker(LabourRegion.RIJNMOND, EducationLevel.VMBO);

  @Test
  void leavesElevenThatAreAlikeAsTheyAre() {
    assertThat(Generalisation.of(pitches(11, BAKER)).values()).containsOnly(BAKER);
  }

  @Test
  void neverShowsTenThatAreAlikeAsTheyAre() {
    assertThat(Generalisation.of(pitches(10, BAKER)).values()).doesNotContain(BAKER);
  }

  @Test
  void leavesTheRegionOutFirst() {
    Map<UUID, PitchAttributes> pitches = pitches(10, BAKER);
    pitches.putAll(pitches(1, baker(LabourRegion.HAAGLANDEN, EducationLevel.VMBO)));
    PitchAttributes told = Generalisation.of(pitches).values().iterator().next();

    assertThat(told.region()).isNull();
    assertThat(told.education()).isEqualTo(EducationLevel.VMBO);
    assertThat(Generalisation.of(pitches).values()).containsOnly(told);
    assertThat(Generalisation.hidden(BAKER, told)).isEqualTo(EnumSet.of(PitchAttribute.REGION));
  }

  @Test
  void thenLeavesTheEducationOut() {
    Map<UUID, PitchAttributes> pitches = pitches(6, BAKER);
    pitches.putAll(pitches(5, baker(LabourRegion.HAAGLANDEN, EducationLevel.MBO)));
    PitchAttributes told = Generalisation.of(pitches).values().iterator().next();

    assertThat(Generalisation.hidden(BAKER, told))
        .isEqualTo(EnumSet.of(PitchAttribute.REGION, PitchAttribute.EDUCATION));
  }

  @Test
  void givesTheSameForTheSamePitchesInAnyOrder() {
    Random random = new Random(7);
    Map<UUID, PitchAttributes> pitches = crowd(random);
    List<Map.Entry<UUID, PitchAttributes>> entries = new ArrayList<>(pitches.entrySet());
    Collections.shuffle(entries, random);
    Map<UUID, PitchAttributes> shuffled = new LinkedHashMap<>();
    entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));

    assertThat(Generalisation.of(shuffled)).isEqualTo(Generalisation.of(pitches));
  }

  /** What falls below the threshold is at its barest, and the gallery does not show it. */
  @Test
  void makesEveryCombinationThatIsLessThanBareCommonToEleven() {
    for (int seed = 0; seed < 50; seed++) {
      Map<PitchAttributes, Long> alike =
          Generalisation.of(crowd(new Random(seed))).values().stream()
              .collect(groupingBy(Function.identity(), counting()));
      alike.forEach(
          (told, count) -> {
            boolean bare =
                told.region() == null && told.education() == null && told.hours() == null;
            assertThat(count >= 11 || bare).as("%s has %s", told, count).isTrue();
          });
    }
  }

  private static Map<UUID, PitchAttributes> pitches(int count, PitchAttributes attributes) {
    Map<UUID, PitchAttributes> pitches = new HashMap<>();
    IntStream.range(0, count).forEach(_ -> pitches.put(UUID.randomUUID(), attributes));
    return pitches;
  }

  private static PitchAttributes baker(LabourRegion region, EducationLevel education) {
    return new PitchAttributes(
        List.of(OccupationGroup.FOOD),
        education,
        List.of(Certificate.HYGIENE),
        List.of(Licence.B),
        region,
        WorkingHours.FULL_TIME);
  }

  private static Map<UUID, PitchAttributes> crowd(Random random) {
    Map<UUID, PitchAttributes> crowd = new HashMap<>();
    for (int i = 0; i < random.nextInt(20, 200); i++) {
      crowd.put(
          UUID.randomUUID(),
          new PitchAttributes(
              List.of(
                  OccupationGroup.values()[random.nextInt(3)],
                  OccupationGroup.values()[random.nextInt(3)]),
              EducationLevel.values()[random.nextInt(2)],
              random.nextBoolean() ? List.of() : List.of(Certificate.VCA),
              random.nextBoolean() ? List.of() : List.of(Licence.B),
              LabourRegion.values()[random.nextInt(2)],
              WorkingHours.values()[random.nextInt(3)]));
    }
    return crowd;
  }
}
