package nl.werkbrug.notification;

import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.DossierEraser;
import nl.werkbrug.dossier.DossierErasers;
import nl.werkbrug.dossier.DossierSection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Notices go with what they are about; the address for mail, the devices, and what was sent, with
 * the client.
 */
@Component
class NoticeEraser implements DossierEraser {

  private final DossierEraser notices;
  private final NoticeRepository repository;
  private final NoticeSettings settings;
  private final PushDevices devices;

  NoticeEraser(
      DossierErasers erasers,
      NoticeRepository repository,
      NoticeSettings settings,
      PushDevices devices) {
    this.notices = erasers.about(title(), Notice.class);
    this.repository = repository;
    this.settings = settings;
    this.devices = devices;
  }

  @Override
  public @Nullable DossierSection section() {
    return null;
  }

  @Override
  public final String title() {
    return "Meldingen";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(
        Notice.class, NoticeSetting.class, NoticeMail.class, PushDevice.class, PushNote.class);
  }

  @Override
  public Held held(UUID dossierId) {
    return notices.held(dossierId);
  }

  @Override
  public void erase(UUID dossierId) {
    notices.erase(dossierId);
  }

  @Override
  public void eraseAbout(UUID dossierId, Set<DossierSection> sections) {
    notices.eraseAbout(dossierId, sections);
  }

  @Override
  public void forgetClient(UUID clientId) {
    repository.removeOf(clientId);
    settings.forget(clientId);
    devices.forget(clientId);
  }
}
