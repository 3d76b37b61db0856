package nl.werkbrug.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds vacancies by words. It answers with ids only; what they say is read from the database.
 *
 * <p>Lucene in memory serves one instance each; past some ten thousands of vacancies the same
 * interface goes to a search server.
 */
interface VacancyIndex {

  /** Puts a vacancy in, or what it became in place of what it was. */
  void put(Vacancy vacancy);

  Found search(Search search);

  /**
   * What is asked.
   *
   * @param words null for all
   * @param now only vacancies that everybody may see at this instant; null for those who see all
   * @param among only these; null for all
   * @param after key of the last one seen; null for the first page
   */
  record Search(
      @Nullable String words,
      Filter filter,
      LocalDate today,
      @Nullable Instant now,
      @Nullable Collection<UUID> among,
      @Nullable String after,
      int limit) {}

  /** Several values of one kind mean one or the other; none of a kind means all. */
  record Filter(
      Set<String> towns,
      Set<VacancyContent.Hours> hours,
      Set<VacancySource> sources,
      Set<VacancyContent.Shift> shifts) {

    static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of());
  }

  /**
   * A page in a stable order: what fits the words best, then latest first.
   *
   * @param total how many there are in all
   */
  record Found(List<Hit> hits, int total, List<Facet> facets) {}

  /** One vacancy and its place in the order. */
  record Hit(UUID id, String key) {}

  /** The counts of one kind of value. */
  record Facet(Kind kind, List<Count> values) {}

  /** One value and how many vacancies have it. */
  record Count(String value, int count) {}

  /** Kinds of value by which vacancies are counted. */
  enum Kind {
    TOWN,
    HOURS,
    SOURCE,
    SHIFT
  }
}
