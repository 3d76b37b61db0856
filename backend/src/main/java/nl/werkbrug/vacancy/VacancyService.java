package nl.werkbrug.vacancy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Role;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.UserErrorCode;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class VacancyService {

  static final int MAX_SAVED = 200;
  static final int MAX_SENTENCE = 500;

  private static final int MAX_QUERY = 200;

  private final VacancyReaders readers;
  private final VacancyRepository repository;
  private final SavedVacancyRepository saved;
  private final VacancyIndex index;
  private final VacancyImport imports;
  private final Dossiers dossiers;
  private final OutboxRelay relay;
  private final Clock clock;

  VacancyService(
      VacancyReaders readers,
      VacancyRepository repository,
      SavedVacancyRepository saved,
      VacancyIndex index,
      VacancyImport imports,
      Dossiers dossiers,
      OutboxRelay relay,
      Clock clock) {
    this.readers = readers;
    this.repository = repository;
    this.saved = saved;
    this.index = index;
    this.imports = imports;
    this.dossiers = dossiers;
    this.relay = relay;
    this.clock = clock;
  }

  /** A vacancy and its place in what was found. */
  record Placed(VacancyView vacancy, String key) {}

  /** What was found; {@code hits} holds one more than asked when there is more. */
  record Page(List<Placed> hits, int total, List<VacancyIndex.Facet> facets) {

    static final Page EMPTY = new Page(List.of(), 0, List.of());
  }

  /**
   * Searches. The index says which and in what order; the database says what they are and whether
   * they may still be seen.
   */
  Page search(
      VacancyReader reader,
      @Nullable String words,
      VacancyIndex.Filter filter,
      boolean savedOnly,
      @Nullable String after,
      int limit) {
    if (!reader.searches()) {
      return Page.EMPTY;
    }
    String query = words == null || words.isBlank() ? null : shortened(words.strip());
    VacancyIndex.Found found =
        index.search(
            new VacancyIndex.Search(
                query,
                filter,
                Weeks.day(reader.now()),
                reader.isFirst() ? null : reader.now(),
                savedOnly ? reader.saved() : null,
                after,
                limit));
    Map<UUID, Vacancy> vacancies =
        repository.all(found.hits().stream().map(VacancyIndex.Hit::id).toList());
    List<Placed> hits =
        found.hits().stream()
            .flatMap(
                hit ->
                    Optional.ofNullable(vacancies.get(hit.id()))
                        .filter(reader::sees)
                        .map(vacancy -> new Placed(new VacancyView(vacancy, reader), hit.key()))
                        .stream())
            .toList();
    return new Page(hits, found.total(), found.facets());
  }

  private static String shortened(String words) {
    return words.substring(0, Math.min(MAX_QUERY, words.length()));
  }

  Optional<VacancyView> vacancy(VacancyReader reader, UUID id) {
    return repository.find(id).filter(reader::sees).map(found -> new VacancyView(found, reader));
  }

  List<VacancyView> posted(VacancyReader reader, UUID employerId, @Nullable UUID after, int limit) {
    return repository.postedBy(employerId, after, limit).stream()
        .map(vacancy -> new VacancyView(vacancy, reader))
        .toList();
  }

  List<VacancyView> toAnswer(VacancyReader reader, @Nullable UUID after, int limit) {
    return repository.toAnswer(after, limit).stream()
        .map(vacancy -> new VacancyView(vacancy, reader))
        .toList();
  }

  Result<VacancyImport.Report> importList(Caller caller, VacancyController.ImportInput input) {
    if (!readers.of(caller, null).answers()) {
      return Result.refused(
          UserError.notAllowed("Alleen adviseurs van gemeente en WSP lezen vacatures in."));
    }
    if (input.source() == VacancySource.EMPLOYER) {
      return Result.refused(
          UserError.invalid("source", "Werkgevers plaatsen hun vacatures zelf. Kies een bron."));
    }
    return switch (VacancyList.rows(input.format(), input.text())) {
      case Result.Refused<List<VacancyRow>>(List<UserError> errors) -> Result.refused(errors);
      case Result.Done<List<VacancyRow>>(List<VacancyRow> rows) ->
          Result.done(imports.take(input.source(), rows));
    };
  }

  Result<VacancyView> post(Caller caller, VacancyController.PostInput input) {
    if (!caller.is(Role.EMPLOYER) || caller.organisation() == null) {
      return Result.refused(UserError.notAllowed("Alleen werkgevers plaatsen hier een vacature."));
    }
    Instant now = clock.instant();
    Checks checks = new Checks().newId("id", input.id());
    VacancyContent content =
        input.content().of(caller.organisation().name()).checked(checks, Weeks.day(now));
    if (checks.failed()) {
      return checks.refusal();
    }
    return repository
        .insert(Vacancy.posted(input.id(), caller.organisation().id(), content, now))
        .map(stored -> told(caller, stored))
        .orElseGet(() -> Result.refused(UserError.notFound()));
  }

  Result<VacancyView> answer(Caller caller, VacancyController.AnswerInput input) {
    if (!readers.of(caller, null).answers()) {
      return Result.refused(UserError.notFound());
    }
    Checks checks = new Checks();
    String sentence = checks.text("sentence", "een zin", input.sentence(), MAX_SENTENCE);
    if (checks.failed()) {
      return checks.refusal();
    }
    Vacancy.Answer answer =
        new Vacancy.Answer(
            input.canBeFilled(), sentence, caller.personId(), caller.name(), clock.instant());
    return change(
        caller,
        input.vacancyId(),
        vacancy -> vacancy.answerDueAt() != null,
        before -> {
          if (before.answer() == null) {
            return repository.answer(before.id(), input.expectedVersion(), answer)
                ? null
                : UserError.stale();
          }
          boolean same =
              before.answer().sentence().equals(sentence)
                  && before.answer().canBeFilled() == input.canBeFilled()
                  && before.answer().personId().equals(caller.personId());
          return same
              ? null
              : UserError.conflict(
                  before.answer().by() + " heeft al geantwoord. De werkgever weet het dus.");
        });
  }

  Result<VacancyView> close(Caller caller, VacancyController.CloseInput input) {
    VacancyStatus status = input.filled() ? VacancyStatus.FILLED : VacancyStatus.WITHDRAWN;
    return change(
        caller,
        input.vacancyId(),
        vacancy ->
            caller.is(Role.EMPLOYER)
                && vacancy.employerId() != null
                && caller.worksFor(vacancy.employerId()),
        before ->
            before.status() == status
                    || repository.close(
                        before.id(), input.expectedVersion(), status, clock.instant())
                ? null
                : UserError.stale());
  }

  private interface Change {
    @Nullable UserError on(Vacancy before);
  }

  private Result<VacancyView> change(
      Caller caller, UUID id, Predicate<Vacancy> concerns, Change change) {
    Optional<Vacancy> before = repository.find(id).filter(concerns);
    if (before.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    UserError error = change.on(before.get());
    return error == null ? told(caller, repository.find(id).orElseThrow()) : Result.refused(error);
  }

  private Result<VacancyView> told(Caller caller, Vacancy vacancy) {
    relay.relay(Vacancy.class, vacancy.id());
    return Result.done(new VacancyView(vacancy, readers.of(caller, null)));
  }

  Result<VacancyView> save(Caller caller, VacancyController.SaveInput input) {
    return dossiers.change(
        caller,
        input.dossierId(),
        DossierSection.JOB_APPLICATIONS,
        scope -> {
          if (!scope.isClient()) {
            return Result.refused(UserError.notAllowed("Alleen de cliënt zelf bewaart vacatures."));
          }
          VacancyReader reader = readers.of(caller, null);
          if (vacancy(reader, input.vacancyId()).isEmpty()) {
            return Result.refused(UserError.notFound());
          }
          if (!input.saved()) {
            saved.remove(scope, input.vacancyId());
          } else if (reader.saved().size() < MAX_SAVED
              || reader.saved().contains(input.vacancyId())) {
            saved.add(scope, input.vacancyId());
          } else {
            return Result.refused(
                UserError.of(
                    UserErrorCode.TOO_MUCH, "U bewaart al 200 vacatures. Haal er eerst een weg."));
          }
          return Result.done(vacancy(readers.of(caller, null), input.vacancyId()).orElseThrow());
        });
  }
}
