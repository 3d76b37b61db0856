package nl.werkbrug.contact;

import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Pages;
import org.springframework.stereotype.Component;

/** Every contact, in whatever form. */
@Component
class ContactMomentPart implements DossierPart {

  private final ContactMomentRepository repository;

  ContactMomentPart(ContactMomentRepository repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "contactMoments";
  }

  @Override
  public DossierSection section() {
    return DossierSection.CONTACT_MOMENTS;
  }

  @Override
  public String title() {
    return "Contactmomenten";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(ContactMoment.class);
  }

  @Override
  public Stream<Item> items(AccessScope scope) {
    return Pages.<ContactMoment>all(
            last ->
                repository.page(
                    scope,
                    last == null ? null : new ContactMomentRepository.Place(last.at(), last.id()),
                    Pages.SIZE))
        .map(
            moment ->
                Item.of(moment, form(moment.form()) + ", " + DutchDates.moment(moment.at()))
                    .line("Met", moment.byName())
                    .line("Notitie", moment.note()));
  }

  private static String form(ContactForm form) {
    return switch (form) {
      case MEETING -> "Gesprek";
      case PHONE -> "Telefoon";
      case APP -> "App";
      case MAIL -> "E-mail";
      case LETTER -> "Brief";
      case CHAT -> "Berichten";
    };
  }
}
