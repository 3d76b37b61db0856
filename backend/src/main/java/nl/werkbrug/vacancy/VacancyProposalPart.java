package nl.werkbrug.vacancy;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Pages;
import org.springframework.stereotype.Component;

/** The vacancies that were proposed to the client, and those the client keeps. */
@Component
class VacancyProposalPart implements DossierPart {

  private final VacancyProposalRepository proposals;
  private final SavedVacancyRepository saved;
  private final VacancyRepository vacancies;

  VacancyProposalPart(
      VacancyProposalRepository proposals,
      SavedVacancyRepository saved,
      VacancyRepository vacancies) {
    this.proposals = proposals;
    this.saved = saved;
    this.vacancies = vacancies;
  }

  @Override
  public String name() {
    return "vacancies";
  }

  @Override
  public DossierSection section() {
    return DossierSection.JOB_APPLICATIONS;
  }

  @Override
  public String title() {
    return "Vacatures";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(VacancyProposal.class, SavedVacancyRepository.Saved.class);
  }

  @Override
  public Stream<Item> items(AccessScope scope) {
    Stream<Item> proposed =
        Pages.<VacancyProposal>all(
                last -> proposals.page(scope, last == null ? null : last.id(), Pages.SIZE))
            .map(this::item);
    return Stream.concat(proposed, saved.of(scope).stream().sorted().map(this::item));
  }

  private Item item(VacancyProposal proposal) {
    VacancyProposal.Reaction answer = proposal.answer();
    return Item.of(proposal, "Voorgesteld: " + named(proposal.vacancyId()))
        .line("Door", proposal.proposedBy())
        .line("Op", DutchDates.moment(proposal.proposedAt()))
        .line("Waarom", proposal.sentence())
        .line("Uw antwoord", answer == null ? null : answer.interested() ? "ja" : "nee")
        .line("Uw reden", answer == null ? null : answer.reason());
  }

  /** What the client keeps. */
  private record Kept(UUID vacancyId) {}

  private Item item(UUID vacancyId) {
    return Item.of(new Kept(vacancyId), "Bewaard: " + named(vacancyId));
  }

  private String named(UUID vacancyId) {
    return vacancies
        .find(vacancyId)
        .map(vacancy -> vacancy.content().title() + ", " + vacancy.content().employer())
        .orElse("een vacature die er niet meer is");
  }
}
