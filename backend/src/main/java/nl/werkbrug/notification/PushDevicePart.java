package nl.werkbrug.notification;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.DutchDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On which devices the client hears of notices; without the keys, which are of the browser. */
@Component
class PushDevicePart implements DossierPart {

  /** What of a device leaves. */
  record Known(UUID id, String name, Instant addedAt) {}

  private final PushDevices devices;

  PushDevicePart(PushDevices devices) {
    this.devices = devices;
  }

  @Override
  public String name() {
    return "pushDevices";
  }

  @Override
  public @Nullable DossierSection section() {
    return null;
  }

  @Override
  public String title() {
    return "Toestellen waarop u meldingen krijgt";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(PushDevice.class);
  }

  @Override
  public Stream<Item> items(AccessScope scope) {
    return devices.of(scope.caller().personId()).stream()
        .map(
            device ->
                Item.of(new Known(device.id(), device.name(), device.addedAt()), device.name())
                    .line("Sinds", DutchDates.moment(device.addedAt())));
  }
}
