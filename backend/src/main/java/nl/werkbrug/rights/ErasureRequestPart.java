package nl.werkbrug.rights;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierWords;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the client asked to erase, in the archive. */
@Component
class ErasureRequestPart implements DossierPart {

  private final ErasureRequestRepository repository;

  ErasureRequestPart(ErasureRequestRepository repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "erasureRequests";
  }

  @Override
  public @Nullable DossierSection section() {
    return null;
  }

  @Override
  public String title() {
    return "Wat u vroeg om te wissen";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(ErasureRequest.class);
  }

  @Override
  public Stream<Item> items(AccessScope scope) {
    return Pages.<ErasureRequest>all(
            last -> repository.page(scope, last == null ? null : last.id(), Pages.SIZE))
        .map(
            it ->
                Item.of(it, "Uw verzoek om te wissen")
                    .line("Wat", what(it))
                    .line("Gevraagd op", DutchDates.moment(it.askedAt()))
                    .line("Wat u erbij schreef", it.text())
                    .line("Antwoord", it.answer() == null ? null : it.answer().text()));
  }

  private static String what(ErasureRequest request) {
    Set<DossierSection> sections = request.sections();
    return sections == null
        ? "Het hele dossier"
        : sections.stream().sorted().map(DossierWords::of).collect(Collectors.joining(", "));
  }
}
