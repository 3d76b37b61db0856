package nl.werkbrug.contact;

import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.contact.ContactPersonRequest.End;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom the client asked to be changed, in the archive. */
@Component
class ContactPersonRequestPart implements DossierPart {

  private final ContactPersonRequestRepository repository;

  ContactPersonRequestPart(ContactPersonRequestRepository repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "contactPersonRequests";
  }

  @Override
  public @Nullable DossierSection section() {
    return null;
  }

  @Override
  public String title() {
    return "Een andere contactpersoon";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(ContactPersonRequest.class);
  }

  @Override
  public Stream<Item> items(AccessScope scope) {
    return Pages.<ContactPersonRequest>all(
            last -> repository.page(scope, last == null ? null : last.id(), Pages.SIZE))
        .map(ContactPersonRequestPart::item);
  }

  private static Item item(ContactPersonRequest request) {
    End end = request.end();
    return Item.of(request, "U vroeg een ander dan " + request.contactPersonName())
        .line("Gevraagd op", DutchDates.moment(request.askedAt()))
        .line("Wat u erbij schreef", request.reason())
        .line("Hoe het afliep", end == null ? "Wacht op antwoord" : how(end))
        .line("Antwoord", end == null ? null : end.text());
  }

  private static String how(End end) {
    return switch (end.state()) {
      case OPEN -> "Wacht op antwoord";
      case REASSIGNED -> "U kreeg een ander";
      case ANSWERED -> "De teamleider antwoordde";
      case WITHDRAWN -> "U nam het terug";
    };
  }
}
