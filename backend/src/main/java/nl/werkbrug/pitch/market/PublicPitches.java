package nl.werkbrug.pitch.market;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The gallery of public pitches.
 *
 * <p>Whatever was written, a pitch whose attributes fewer than {@link PublicPitch#THRESHOLD}
 * pitches share is not shown: the rule holds for each reader at each moment, also between a
 * withdrawal and the generalising that follows it.
 */
@Service
public class PublicPitches {

  /** How many pitches have one value; null when fewer than the threshold. */
  record Count(String value, @Nullable Integer count) {}

  /** The counts beside the filters; each leaves its own list out of the filter. */
  record Facets(
      List<Count> occupationGroups,
      List<Count> educationLevels,
      List<Count> certificates,
      List<Count> licences,
      List<Count> regions,
      List<Count> hours) {}

  private final PublicPitchRepository repository;
  private final Clock clock;

  PublicPitches(PublicPitchRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Brings a pitch in; it is seen once enough others look like it. Harmless to repeat. */
  public void publish(PublicPitch pitch) {
    repository.add(pitch);
  }

  public void generalise(UUID id, PitchAttributes attributes) {
    repository.generalise(id, attributes);
  }

  /** Takes a pitch away at once and for good. Harmless to repeat. */
  public void takeDown(UUID id) {
    repository.takeDown(id);
  }

  /** One pitch as it is kept, whether enough others look like it or not. */
  public Optional<PublicPitch> kept(UUID id) {
    return repository.find(id);
  }

  /** The pitches that may be shown. */
  List<PublicPitch> shown() {
    List<PublicPitch> all = repository.all();
    Map<PitchAttributes, Long> alike =
        all.stream().collect(groupingBy(PublicPitch::attributes, counting()));
    return all.stream()
        .filter(pitch -> alike.getOrDefault(pitch.attributes(), 0L) >= PublicPitch.THRESHOLD)
        .toList();
  }

  Optional<PublicPitch> shown(UUID id) {
    return shown().stream().filter(pitch -> pitch.id().equals(id)).findFirst();
  }

  /**
   * A page in an order that is random per visitor and day, so that no pitch is always first, and
   * that stays while paging, past midnight too.
   */
  Connection<PublicPitch> page(
      List<PublicPitch> shown, UUID visitor, int first, @Nullable String after) {
    String key = Connection.key(after);
    LocalDate asked = Connection.key(after, PublicPitches::day);
    LocalDate day = asked == null ? Weeks.day(clock.instant()) : asked;
    Function<PublicPitch, String> place =
        pitch ->
            day + "/" + Receipt.sha256((visitor + "/" + day + "/" + pitch.id()).getBytes(UTF_8));
    return Connection.of(
            shown.stream()
                .map(pitch -> Map.entry(place.apply(pitch), pitch))
                .sorted(Map.Entry.comparingByKey())
                .dropWhile(entry -> key != null && entry.getKey().compareTo(key) <= 0)
                .limit(first + 1L)
                .toList(),
            first,
            Map.Entry<String, PublicPitch>::getKey)
        .map(Map.Entry::getValue);
  }

  private static LocalDate day(String key) {
    return LocalDate.parse(key.substring(0, Math.max(key.indexOf('/'), 0)));
  }

  Facets facets(List<PublicPitch> shown, PublicPitchFilter filter) {
    return new Facets(
        counts(
            OccupationGroup.values(),
            shown,
            filter.withoutOccupationGroups(),
            pitch -> pitch.occupationGroups().stream()),
        counts(
            EducationLevel.values(),
            shown,
            filter.withoutEducationLevels(),
            pitch -> Stream.ofNullable(pitch.education())),
        counts(Certificate.values(), shown, filter, pitch -> stream(pitch.certificates())),
        counts(Licence.values(), shown, filter, pitch -> stream(pitch.licences())),
        counts(
            LabourRegion.values(),
            shown,
            filter.withoutRegions(),
            pitch -> Stream.ofNullable(pitch.region())),
        counts(
            WorkingHours.values(),
            shown,
            filter.withoutHours(),
            pitch -> Stream.ofNullable(pitch.hours())));
  }

  /** A number that may be told; null when fewer than the threshold. */
  static @Nullable Integer told(long count) {
    return count < PublicPitch.THRESHOLD ? null : Math.toIntExact(count);
  }

  private static <E extends Enum<E>> List<Count> counts(
      E[] values,
      List<PublicPitch> shown,
      PublicPitchFilter filter,
      Function<PitchAttributes, Stream<E>> valuesOf) {
    Map<E, Long> counts =
        shown.stream()
            .map(PublicPitch::attributes)
            .filter(filter::accepts)
            .flatMap(valuesOf)
            .collect(groupingBy(Function.identity(), counting()));
    return Arrays.stream(values)
        .map(value -> new Count(value.name(), told(counts.getOrDefault(value, 0L))))
        .sorted(Comparator.comparing(Count::count, Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  private static <E> Stream<E> stream(@Nullable Collection<E> values) {
    return Objects.requireNonNullElse(values, List.<E>of()).stream();
  }
}
