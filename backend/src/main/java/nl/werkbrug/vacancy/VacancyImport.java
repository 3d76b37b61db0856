package nl.werkbrug.vacancy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings in a list of vacancies; bringing it in again changes nothing. */
@Component
class VacancyImport {

  private static final int ATTEMPTS = 3;

  private final VacancyRepository repository;
  private final VacancyIndex index;
  private final Clock clock;

  VacancyImport(VacancyRepository repository, VacancyIndex index, Clock clock) {
    this.repository = repository;
    this.index = index;
    this.clock = clock;
  }

  /** What became of a list. */
  record Report(int rows, int added, int changed, int unchanged, List<Refusal> refused) {}

  /** A row that was not taken. */
  record Refusal(int row, @Nullable String reference, List<String> messages) {}

  Report take(VacancySource source, List<VacancyRow> rows) {
    Instant now = clock.instant();
    Map<UUID, Vacancy> listed = new LinkedHashMap<>();
    Map<UUID, Integer> rowOf = new LinkedHashMap<>();
    List<Refusal> refused = new ArrayList<>();
    for (VacancyRow row : rows) {
      switch (row.vacancy(source, now)) {
        case Result.Refused<Vacancy>(List<UserError> errors) ->
            refused.add(
                new Refusal(
                    row.number(),
                    row.reference(),
                    errors.stream().map(UserError::message).toList()));
        case Result.Done<Vacancy>(Vacancy vacancy) -> {
          Integer earlier = rowOf.putIfAbsent(vacancy.id(), row.number());
          if (earlier == null) {
            listed.put(vacancy.id(), vacancy);
          } else {
            refused.add(
                new Refusal(
                    row.number(),
                    row.reference(),
                    List.of("Deze referentie staat ook in rij " + earlier + ".")));
          }
        }
      }
    }
    return store(rows.size(), listed, refused, now);
  }

  /** Tries anew when somebody else brings in the same list at the same time. */
  private Report store(int rows, Map<UUID, Vacancy> listed, List<Refusal> refused, Instant now) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Map<UUID, Vacancy> stored = repository.all(listed.keySet());
      List<Vacancy> added =
          listed.values().stream().filter(it -> !stored.containsKey(it.id())).toList();
      if (added.isEmpty() || repository.insertAll(added)) {
        List<UUID> changed =
            stored.values().stream()
                .filter(before -> renewed(before, listed, now))
                .map(Vacancy::id)
                .toList();
        added.forEach(index::put);
        repository.all(changed).values().forEach(index::put);
        return new Report(
            rows, added.size(), changed.size(), stored.size() - changed.size(), refused);
      }
    }
    throw new IllegalStateException("The same list is being brought in again and again");
  }

  private boolean renewed(Vacancy before, Map<UUID, Vacancy> listed, Instant now) {
    Vacancy after = Objects.requireNonNull(listed.get(before.id()));
    boolean same = before.content().equals(after.content()) && before.status() == after.status();
    return !same
        && repository.renew(before.id(), before.version(), after.content(), after.status(), now);
  }
}
