package nl.werkbrug.rights;

import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierWords;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The client's corrections in the archive; each is about a section, together about none. */
@Component
class RectificationPart implements DossierPart {

  private final RectificationRepository repository;

  RectificationPart(RectificationRepository repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "rectifications";
  }

  @Override
  public @Nullable DossierSection section() {
    return null;
  }

  @Override
  public String title() {
    return "Wat niet klopte";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(Rectification.class);
  }

  @Override
  public Stream<Item> items(AccessScope scope) {
    return Pages.<Rectification>all(
            last -> repository.page(scope, last == null ? null : last.id(), Pages.SIZE))
        .map(
            it ->
                Item.of(it, "Uw verzoek aan " + it.organisationName())
                    .line("Onderdeel", DossierWords.of(it.section()))
                    .line("Gevraagd op", DutchDates.moment(it.askedAt()))
                    .line("Wat niet klopt", it.wrong())
                    .line("Hoe het wel is", it.right())
                    .line("Antwoord", it.answer() == null ? null : it.answer().text()));
  }
}
