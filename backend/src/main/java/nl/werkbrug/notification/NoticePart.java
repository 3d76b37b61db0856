package nl.werkbrug.notification;

import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every notice about the client, for the client and for whoever guides them. */
@Component
class NoticePart implements DossierPart {

  private final NoticeRepository repository;

  NoticePart(NoticeRepository repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "notices";
  }

  @Override
  public @Nullable DossierSection section() {
    return null;
  }

  @Override
  public String title() {
    return "Meldingen";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(Notice.class);
  }

  @Override
  public Stream<Item> items(AccessScope scope) {
    return Pages.<Notice>all(
            last -> repository.page(scope, last == null ? null : last.id(), Pages.SIZE))
        .map(
            notice ->
                Item.of(notice, "Melding van " + DutchDates.moment(notice.at()))
                    .line(
                        "Gelezen",
                        notice.readAt() == null ? null : DutchDates.moment(notice.readAt())));
  }
}
