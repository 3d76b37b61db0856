package nl.werkbrug.dossier;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.dossier.DossierPart.Item;
import nl.werkbrug.platform.fields.FieldCipher;
import nl.werkbrug.shared.Bsn;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sections that live in the dossier's own document. */
@Configuration(proxyBeanMethods = false)
class DossierParts {

  @Bean
  DossierPart contactDetailsPart(DossierRepository repository) {
    return new Own(
        "contactDetails",
        DossierSection.CONTACT_DETAILS,
        "Contactgegevens",
        scope ->
            content(
                    repository,
                    scope,
                    DossierSection.CONTACT_DETAILS,
                    "contactDetails",
                    Sections::contactDetails)
                .map(
                    details ->
                        Item.of(details, "Hoe wij u bereiken")
                            .line("Straat", details.street())
                            .line("Postcode", details.postcode())
                            .line("Woonplaats", details.town())
                            .line("Telefoon", details.phone())
                            .line("E-mail", details.email())));
  }

  @Bean
  DossierPart cvPart(DossierRepository repository) {
    return new Own(
        "cv",
        DossierSection.CV,
        "Cv",
        scope ->
            content(repository, scope, DossierSection.CV, "cv", Sections::cv)
                .map(
                    cv ->
                        Item.of(cv, "Uw cv")
                            .line("Welk werk u zoekt", joined(cv.wishes()))
                            .line("Werk", joined(cv.experience().stream().map(DossierParts::job)))
                            .line(
                                "Opleiding",
                                joined(cv.education().stream().map(DossierParts::school)))
                            .line("Diploma's", joined(cv.certificates()))
                            .line("Rijbewijzen", joined(cv.licences()))
                            .line(
                                "Talen",
                                joined(
                                    cv.languages().stream()
                                        .map(one -> one.language() + ": " + one.level())))));
  }

  @Bean
  DossierPart benefitPart(DossierRepository repository) {
    return new Own(
        "benefit",
        DossierSection.BENEFIT,
        "Uitkering",
        scope ->
            content(repository, scope, DossierSection.BENEFIT, "benefit", Sections::benefit)
                .map(
                    benefit ->
                        Item.of(benefit, kind(benefit.kind()))
                            .line(
                                "Vanaf",
                                benefit.since() == null ? null : DutchDates.day(benefit.since()))
                            .line(
                                "De WW stopt op",
                                benefit.wwEndsOn() == null
                                    ? null
                                    : DutchDates.day(benefit.wwEndsOn()))));
  }

  /** Masked here too: the archive lies in the database, and on a phone afterwards. */
  @Bean
  DossierPart bsnPart(DossierRepository repository, FieldCipher cipher) {
    return new Own(
        "bsn",
        DossierSection.BENEFIT,
        "Burgerservicenummer",
        scope ->
            repository.bsn(scope).stream()
                .map(stored -> Bsn.masked(cipher.decrypt(scope.dossierId(), stored)))
                .map(
                    masked ->
                        Item.of(new MaskedBsn(masked), "Uw burgerservicenummer")
                            .line("Eindigt op", masked)));
  }

  private record MaskedBsn(String masked) {}

  @Bean
  DossierPart barriersPart(DossierRepository repository) {
    return new Own(
        "barriers",
        DossierSection.BARRIERS,
        "Wat lastig is",
        scope ->
            content(repository, scope, DossierSection.BARRIERS, "barriers", Sections::barriers)
                .flatMap(List::stream)
                .map(
                    barrier ->
                        Item.of(barrier, kind(barrier.kind())).line("Notitie", barrier.note())));
  }

  /** Asked about the access log, so of no section. */
  @Bean
  DossierPart accessQuestionPart(AccessQuestionRepository repository) {
    return new Questions(repository);
  }

  private record Questions(AccessQuestionRepository repository) implements DossierPart {

    @Override
    public String name() {
      return "accessQuestions";
    }

    @Override
    public @Nullable DossierSection section() {
      return null;
    }

    @Override
    public String title() {
      return "Waarom keek iemand";
    }

    @Override
    public Set<Class<?>> storedAs() {
      return Set.of(AccessQuestion.class);
    }

    @Override
    public Stream<Item> items(AccessScope scope) {
      return Pages.<AccessQuestion>all(
              last -> repository.page(scope, last == null ? null : last.id(), Pages.SIZE))
          .map(
              question ->
                  Item.of(question, "Uw vraag over " + question.actorName())
                      .line("Keek op", DutchDates.moment(question.lookedAt()))
                      .line("U schreef", question.text())
                      .line(
                          "Antwoord", question.answer() == null ? null : question.answer().text()));
    }
  }

  /** Nothing is kept in these sections yet; whoever begins to must replace these. */
  @Bean
  DossierPart satisfactionPart() {
    return new Own(
        "satisfaction", DossierSection.SATISFACTION, "Tevredenheid", _ -> Stream.<Item>empty());
  }

  private record Own(
      String name, DossierSection section, String title, Function<AccessScope, Stream<Item>> read)
      implements DossierPart {

    @Override
    public Set<Class<?>> storedAs() {
      return Set.of(Dossier.class);
    }

    @Override
    public Stream<Item> items(AccessScope scope) {
      return read.apply(scope);
    }
  }

  private static <T> Stream<T> content(
      DossierRepository repository,
      AccessScope scope,
      DossierSection section,
      String field,
      Function<Sections, @Nullable T> part) {
    Sections sections = repository.section(scope, section, field);
    @Nullable T content = sections == null ? null : part.apply(sections);
    return content == null ? Stream.empty() : Stream.of(content);
  }

  private static String job(Sections.Cv.Experience one) {
    return one.job()
        + " bij "
        + one.employer()
        + ", "
        + one.fromYear()
        + (one.untilYear() == null ? " tot nu" : " tot " + one.untilYear());
  }

  private static String school(Sections.Cv.Education one) {
    return one.name()
        + (one.school() == null ? "" : ", " + one.school())
        + (one.year() == null ? "" : ", " + one.year());
  }

  private static String joined(List<String> texts) {
    return joined(texts.stream());
  }

  private static String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining("; "));
  }

  private static String kind(Sections.BenefitKind kind) {
    return switch (kind) {
      case WW -> "WW";
      case BIJSTAND -> "Bijstand";
      case BIJSTAND_REQUESTED -> "Bijstand aangevraagd";
      case NONE -> "Geen uitkering";
    };
  }

  private static String kind(Sections.BarrierKind kind) {
    return switch (kind) {
      case DEBTS -> "Schulden";
      case MENTAL -> "Psychische klachten";
      case LANGUAGE -> "Taal";
      case HOUSING -> "Wonen";
      case CARE -> "Zorg voor anderen";
      case HEALTH -> "Gezondheid";
      case ADDICTION -> "Verslaving";
    };
  }
}
