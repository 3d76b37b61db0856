package nl.werkbrug.reporting;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkbrug.dossier.DossierStatus;
import nl.werkbrug.dossier.Dossiers.Load;
import nl.werkbrug.dossier.Dossiers.Place;
import nl.werkbrug.dossier.Programme.Cohort;
import nl.werkbrug.dossier.Programme.OutflowKind;
import nl.werkbrug.dossier.Programme.Region;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one organisation up to and including a month; null stands for fewer persons than
 * the threshold.
 */
record CaseloadReport(
    String month,
    @Nullable Integer current,
    @Nullable Integer currentMinus3,
    @Nullable Integer currentMinus6,
    @Nullable Integer outflowed,
    @Nullable Integer ended,
    @Nullable Integer total,
    @Nullable Integer outflowShare,
    @Nullable Integer outflowedMinus3,
    @Nullable Integer outflowedMinus6,
    List<AdviserFigure> advisers,
    List<RegionFigure> regions,
    List<MonthFigure> months,
    List<OutflowFigure> kinds) {

  private static final int MONTHS = 12;

  record AdviserFigure(UUID personId, String name, Region region, @Nullable Integer current) {}

  record RegionFigure(
      Region region,
      @Nullable Integer current,
      @Nullable Integer currentShare,
      @Nullable Integer outflowed,
      @Nullable Integer outflowedShare) {}

  record MonthFigure(String month, @Nullable Integer outflowed, @Nullable Integer ended) {}

  record OutflowFigure(OutflowKind kind, @Nullable Integer count) {}

  static CaseloadReport of(YearMonth month, List<Place> places, List<Load> loads) {
    Predicate<Place> served = place -> place.status() == DossierStatus.CURRENT;
    Predicate<Place> left =
        place -> place.status() == DossierStatus.OUTFLOWED && until(place, month);
    Predicate<Place> stopped =
        place -> place.status() == DossierStatus.ENDED && until(place, month);
    Predicate<Place> minus3 = place -> place.cohort() == Cohort.MINUS_3;
    int current = sum(places, served);
    int outflowed = sum(places, left);
    int ended = sum(places, stopped);
    List<@Nullable Integer> currentCohorts =
        parts(places, List.of(served.and(minus3), served.and(minus3.negate())));
    List<@Nullable Integer> outflowCohorts =
        parts(places, List.of(left.and(minus3), left.and(minus3.negate())));
    return new CaseloadReport(
        month.toString(),
        Threshold.count(current),
        currentCohorts.get(0),
        currentCohorts.get(1),
        Threshold.count(outflowed),
        Threshold.count(ended),
        Threshold.count(current + outflowed + ended),
        Threshold.percent(Threshold.count(outflowed), outflowed + ended),
        outflowCohorts.get(0),
        outflowCohorts.get(1),
        advisers(loads),
        regions(places, served.and(minus3), left),
        months(month, places),
        kinds(places, left.or(stopped)));
  }

  /** An adviser stands in the region in which most of the clients are. */
  private static List<AdviserFigure> advisers(List<Load> loads) {
    List<List<Load>> each =
        List.copyOf(
            loads.stream()
                .filter(load -> load.cohort() == Cohort.MINUS_3)
                .collect(Collectors.groupingBy(Load::personId))
                .values());
    List<@Nullable Integer> counts =
        Threshold.parts(
            each.stream().map(own -> own.stream().mapToInt(Load::count).sum()).toList());
    return IntStream.range(0, each.size())
        .mapToObj(i -> adviser(each.get(i), counts.get(i)))
        .sorted(Comparator.comparing(AdviserFigure::region).thenComparing(AdviserFigure::name))
        .toList();
  }

  private static AdviserFigure adviser(List<Load> own, @Nullable Integer clients) {
    Load most = Collections.max(own, Comparator.comparingInt(Load::count));
    return new AdviserFigure(most.personId(), most.name(), most.region(), clients);
  }

  private static List<RegionFigure> regions(
      List<Place> places, Predicate<Place> served, Predicate<Place> left) {
    Region[] regions = Region.values();
    List<@Nullable Integer> current = parts(places, in(regions, served));
    List<@Nullable Integer> outflowed = parts(places, in(regions, left));
    int allServed = sum(places, served);
    int allLeft = sum(places, left);
    return IntStream.range(0, regions.length)
        .mapToObj(
            i ->
                new RegionFigure(
                    regions[i],
                    current.get(i),
                    Threshold.percent(current.get(i), allServed),
                    outflowed.get(i),
                    Threshold.percent(outflowed.get(i), allLeft)))
        .toList();
  }

  private static List<Predicate<Place>> in(Region[] regions, Predicate<Place> which) {
    return Arrays.stream(regions)
        .map(region -> which.and(place -> place.region() == region))
        .toList();
  }

  private static List<MonthFigure> months(YearMonth last, List<Place> places) {
    List<String> months =
        IntStream.rangeClosed(1 - MONTHS, 0)
            .mapToObj(ago -> last.plusMonths(ago).toString())
            .toList();
    List<@Nullable Integer> outflowed = parts(places, during(months, DossierStatus.OUTFLOWED));
    List<@Nullable Integer> ended = parts(places, during(months, DossierStatus.ENDED));
    return IntStream.range(0, months.size())
        .mapToObj(i -> new MonthFigure(months.get(i), outflowed.get(i), ended.get(i)))
        .toList();
  }

  private static List<Predicate<Place>> during(List<String> months, DossierStatus status) {
    return months.stream()
        .map(
            month ->
                (Predicate<Place>)
                    place -> place.status() == status && month.equals(place.endedMonth()))
        .toList();
  }

  private static List<OutflowFigure> kinds(List<Place> places, Predicate<Place> ends) {
    OutflowKind[] kinds = OutflowKind.values();
    List<@Nullable Integer> counts =
        parts(
            places,
            Arrays.stream(kinds).map(kind -> ends.and(place -> place.outflow() == kind)).toList());
    return IntStream.range(0, kinds.length)
        .mapToObj(i -> new OutflowFigure(kinds[i], counts.get(i)))
        .toList();
  }

  private static boolean until(Place place, YearMonth month) {
    return place.endedMonth() != null && place.endedMonth().compareTo(month.toString()) <= 0;
  }

  private static List<@Nullable Integer> parts(List<Place> places, List<Predicate<Place>> parts) {
    return Threshold.parts(parts.stream().map(part -> sum(places, part)).toList());
  }

  private static int sum(List<Place> places, Predicate<Place> which) {
    return places.stream().filter(which).mapToInt(Place::count).sum();
  }
}
