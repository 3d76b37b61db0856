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
    int currentMinus3 = sum(places, served.and(minus3));
    int outflowed = sum(places, left);
    int ended = sum(places, stopped);
    return new CaseloadReport(
        month.toString(),
        Threshold.count(current),
        Threshold.count(currentMinus3),
        Threshold.count(current - currentMinus3),
        Threshold.count(outflowed),
        Threshold.count(ended),
        Threshold.count(current + outflowed + ended),
        Threshold.percent(outflowed, outflowed + ended),
        Threshold.count(sum(places, left.and(minus3))),
        Threshold.count(sum(places, left.and(minus3.negate()))),
        advisers(loads),
        Arrays.stream(Region.values())
            .map(
                region ->
                    region(region, places, served.and(minus3), currentMinus3, left, outflowed))
            .toList(),
        IntStream.rangeClosed(1 - MONTHS, 0)
            .mapToObj(month::plusMonths)
            .map(one -> month(one, places))
            .toList(),
        Arrays.stream(OutflowKind.values())
            .map(
                kind ->
                    new OutflowFigure(
                        kind,
                        Threshold.count(
                            sum(places, left.or(stopped).and(place -> place.outflow() == kind)))))
            .toList());
  }

  /** An adviser stands in the region in which most of the clients are. */
  private static List<AdviserFigure> advisers(List<Load> loads) {
    return loads.stream()
        .filter(load -> load.cohort() == Cohort.MINUS_3)
        .collect(Collectors.groupingBy(Load::personId))
        .values()
        .stream()
        .map(CaseloadReport::adviser)
        .sorted(Comparator.comparing(AdviserFigure::region).thenComparing(AdviserFigure::name))
        .toList();
  }

  private static AdviserFigure adviser(List<Load> loads) {
    Load most = Collections.max(loads, Comparator.comparingInt(Load::count));
    int clients = loads.stream().mapToInt(Load::count).sum();
    return new AdviserFigure(most.personId(), most.name(), most.region(), Threshold.count(clients));
  }

  private static RegionFigure region(
      Region region,
      List<Place> places,
      Predicate<Place> served,
      int allServed,
      Predicate<Place> left,
      int allLeft) {
    Predicate<Place> here = place -> place.region() == region;
    int current = sum(places, served.and(here));
    int outflowed = sum(places, left.and(here));
    return new RegionFigure(
        region,
        Threshold.count(current),
        Threshold.percent(current, allServed),
        Threshold.count(outflowed),
        Threshold.percent(outflowed, allLeft));
  }

  private static MonthFigure month(YearMonth month, List<Place> places) {
    Predicate<Place> then = place -> month.toString().equals(place.endedMonth());
    return new MonthFigure(
        month.toString(),
        Threshold.count(sum(places, then.and(place -> place.status() == DossierStatus.OUTFLOWED))),
        Threshold.count(sum(places, then.and(place -> place.status() == DossierStatus.ENDED))));
  }

  private static boolean until(Place place, YearMonth month) {
    return place.endedMonth() != null && place.endedMonth().compareTo(month.toString()) <= 0;
  }

  private static int sum(List<Place> places, Predicate<Place> which) {
    return places.stream().filter(which).mapToInt(Place::count).sum();
  }
}
