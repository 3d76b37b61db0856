package nl.werkbrug.notification;

import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the client chose about mail. */
@Component
class NoticeSettingPart implements DossierPart {

  private final NoticeSettingRepository repository;

  NoticeSettingPart(NoticeSettingRepository repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "noticeSettings";
  }

  @Override
  public @Nullable DossierSection section() {
    return null;
  }

  @Override
  public String title() {
    return "Hoe u meldingen krijgt";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(NoticeSetting.class);
  }

  @Override
  public Stream<Item> items(AccessScope scope) {
    return repository.stored(scope.caller().personId()).stream()
        .map(
            setting ->
                Item.of(setting, "Uw keuze voor mail")
                    .line(
                        "Mailadres", setting.address() == null ? null : setting.address().text()));
  }
}
