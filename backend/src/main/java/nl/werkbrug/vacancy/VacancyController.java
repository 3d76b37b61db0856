package nl.werkbrug.vacancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.vacancy.VacancyContent.EducationLevel;
import nl.werkbrug.vacancy.VacancyContent.LanguageLevel;
import nl.werkbrug.vacancy.VacancyContent.Shift;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class VacancyController {

  record FilterInput(
      @Nullable List<String> towns,
      @Nullable List<VacancyContent.Hours> hours,
      @Nullable List<VacancySource> sources,
      @Nullable List<Shift> shifts,
      @Nullable Boolean savedOnly) {

    VacancyIndex.Filter filter() {
      return new VacancyIndex.Filter(named(towns), set(hours), set(sources), set(shifts));
    }

    /** An empty name names no town. */
    private static Set<String> named(@Nullable List<String> towns) {
      return set(towns).stream().filter(town -> !town.isEmpty()).collect(Collectors.toSet());
    }

    private static <T> Set<T> set(@Nullable List<T> values) {
      return values == null ? Set.of() : Set.copyOf(values);
    }
  }

  record ContentInput(
      String title,
      String description,
      String town,
      @Nullable String region,
      int hoursMin,
      int hoursMax,
      List<Shift> shifts,
      List<String> licences,
      List<String> certificates,
      @Nullable LanguageLevel languageLevel,
      @Nullable EducationLevel educationLevel,
      List<String> occupations,
      @Nullable LocalDate closesOn) {

    VacancyContent of(String employer) {
      return new VacancyContent(
          title,
          employer,
          description,
          town,
          region == null ? "" : region,
          hoursMin,
          hoursMax,
          shifts,
          licences,
          certificates,
          languageLevel,
          educationLevel,
          occupations,
          closesOn);
    }
  }

  record PostInput(UUID id, ContentInput content) {}

  record AnswerInput(UUID vacancyId, int expectedVersion, boolean canBeFilled, String sentence) {}

  record CloseInput(UUID vacancyId, int expectedVersion, boolean filled) {}

  record SaveInput(UUID dossierId, UUID vacancyId, boolean saved) {}

  record ImportInput(VacancySource source, VacancyList.Format format, String text) {}

  record Payload(@Nullable VacancyView vacancy, List<UserError> userErrors) {
    static Payload of(Result<VacancyView> result) {
      return new Payload(result.orNull(), result.errors());
    }
  }

  record ImportPayload(VacancyImport.@Nullable Report report, List<UserError> userErrors) {}

  record FoundConnection(
      List<Connection.Edge<VacancyView>> edges,
      Connection.PageInfo pageInfo,
      int totalCount,
      List<VacancyIndex.Facet> facets) {}

  private final VacancyService service;
  private final VacancyReaders readers;

  VacancyController(VacancyService service, VacancyReaders readers) {
    this.service = service;
    this.readers = readers;
  }

  @QueryMapping
  FoundConnection vacancies(
      @Argument int first,
      @Argument @Nullable String after,
      @Argument @Nullable String query,
      @Argument @Nullable FilterInput filter,
      @Argument @Nullable UUID dossierId,
      Caller caller) {
    int size = Connection.first(first);
    VacancyService.Page page =
        service.search(
            readers.of(caller, dossierId),
            query,
            filter == null ? VacancyIndex.Filter.NONE : filter.filter(),
            filter != null && Boolean.TRUE.equals(filter.savedOnly()),
            Connection.key(after),
            size + 1);
    Connection<VacancyView> hits =
        Connection.of(page.hits(), size, VacancyService.Placed::key)
            .map(VacancyService.Placed::vacancy);
    return new FoundConnection(hits.edges(), hits.pageInfo(), page.total(), page.facets());
  }

  @QueryMapping
  @Nullable VacancyView vacancy(
      @Argument UUID id, @Argument @Nullable UUID dossierId, Caller caller) {
    return service.vacancy(readers.of(caller, dossierId), id).orElse(null);
  }

  @QueryMapping
  @Nullable Connection<VacancyView> postedVacancies(
      @Argument int first, @Argument @Nullable String after, Caller caller) {
    VacancyReader reader = readers.of(caller, null);
    UUID employerId = reader.employerId();
    if (employerId == null) {
      return null;
    }
    int size = Connection.first(first);
    return page(service.posted(reader, employerId, Connection.idKey(after), size + 1), size);
  }

  @QueryMapping
  @Nullable Connection<VacancyView> vacanciesToAnswer(
      @Argument int first, @Argument @Nullable String after, Caller caller) {
    VacancyReader reader = readers.of(caller, null);
    if (!reader.answers()) {
      return null;
    }
    int size = Connection.first(first);
    return page(service.toAnswer(reader, Connection.idKey(after), size + 1), size);
  }

  private static Connection<VacancyView> page(List<VacancyView> oneMore, int size) {
    return Connection.of(oneMore, size, vacancy -> vacancy.id().toString());
  }

  @MutationMapping
  ImportPayload vacancyImport(@Argument ImportInput input, Caller caller) {
    Result<VacancyImport.Report> result = service.importList(caller, input);
    return new ImportPayload(result.orNull(), result.errors());
  }

  @MutationMapping
  Payload vacancyPost(@Argument PostInput input, Caller caller) {
    return Payload.of(service.post(caller, input));
  }

  @MutationMapping
  Payload vacancyAnswer(@Argument AnswerInput input, Caller caller) {
    return Payload.of(service.answer(caller, input));
  }

  @MutationMapping
  Payload vacancyClose(@Argument CloseInput input, Caller caller) {
    return Payload.of(service.close(caller, input));
  }

  @MutationMapping
  Payload vacancySave(@Argument SaveInput input, Caller caller) {
    return Payload.of(service.save(caller, input));
  }
}
