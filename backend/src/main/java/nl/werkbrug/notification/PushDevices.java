package nl.werkbrug.notification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.Retry;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The devices on which a person wants to hear of notices. */
@Service
class PushDevices {

  static final int AT_MOST = 5;

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_ENDPOINT = 1000;
  private static final int LONGEST_KEY = 100;

  private final PushDeviceRepository repository;
  private final PushNoteRepository notes;
  private final PushServices services;
  private final PushSender sender;
  private final Clock clock;

  PushDevices(
      PushDeviceRepository repository,
      PushNoteRepository notes,
      PushServices services,
      PushSender sender,
      Clock clock) {
    this.repository = repository;
    this.notes = notes;
    this.services = services;
    this.sender = sender;
    this.clock = clock;
  }

  /** The public key of this installation, in Base64 for a URL; null while push is off. */
  @Nullable String key() {
    return sender.publicKey();
  }

  List<PushDevice> of(UUID personId) {
    return repository.of(personId);
  }

  /** Takes what a browser got from its push service. Harmless to repeat. */
  Result<PushDevice> add(Caller caller, String name, String endpoint, String p256dh, String auth) {
    Checks checks = new Checks();
    String called = checks.text("name", "een naam voor dit toestel", name, LONGEST_NAME);
    String address =
        checks.text("endpoint", "het adres van uw browser", endpoint, LONGEST_ENDPOINT);
    String key = checks.text("p256dh", "de sleutel van uw browser", p256dh, LONGEST_KEY);
    String secret = checks.text("auth", "het geheim van uw browser", auth, LONGEST_KEY);
    checks
        .that(
            services.takes(address),
            "endpoint",
            "Deze browser haalt zijn meldingen op bij een dienst die wij niet kennen. Probeer een"
                + " andere browser.")
        .that(
            PushSender.canWriteFor(key, secret),
            "p256dh",
            "De sleutel van uw browser klopt niet. Zet de meldingen in uw browser uit en weer aan.");
    if (checks.failed()) {
      return checks.refusal();
    }
    if (sender.publicKey() == null) {
      return Result.refused(
          UserError.conflict("Meldingen op een toestel staan hier nog niet aan."));
    }
    return store(
        new PushDevice(
            PushDevice.idOf(address),
            caller.personId(),
            called,
            address,
            key,
            secret,
            clock.instant(),
            null));
  }

  private Result<PushDevice> store(PushDevice device) {
    return Retry.whenOvertaken(() -> tryStore(device));
  }

  /** Empty when another device took the seat in between. */
  private Optional<Result<PushDevice>> tryStore(PushDevice device) {
    List<PushDevice> mine = repository.of(device.personId());
    Optional<PushDevice> before =
        mine.stream().filter(one -> one.id().equals(device.id())).findFirst();
    if (before.filter(device::isSameAs).isPresent()) {
      return Optional.of(Result.done(before.get()));
    }
    if (before.isEmpty() && mine.size() >= AT_MOST) {
      return Optional.of(
          Result.refused(
              UserError.of(
                  UserErrorCode.TOO_MUCH,
                  "U krijgt al meldingen op "
                      + AT_MOST
                      + " toestellen. Haal er eerst een weg uit de lijst.")));
    }
    PushDevice seated =
        device.on(before.map(PushDevice::seat).orElseGet(() -> freeSeat(device.personId(), mine)));
    return repository.save(seated) ? Optional.of(Result.done(seated)) : Optional.empty();
  }

  /** There are as many seats as devices at most, so with fewer devices one is free. */
  private static String freeSeat(UUID personId, List<PushDevice> mine) {
    return IntStream.range(0, AT_MOST)
        .mapToObj(number -> PushDevice.seat(personId, number))
        .filter(seat -> mine.stream().noneMatch(device -> seat.equals(device.seat())))
        .findFirst()
        .orElseThrow();
  }

  /** Sends nothing to this device any more; answers the ones that are left. */
  Result<List<PushDevice>> remove(Caller caller, UUID id) {
    return repository.remove(caller.personId(), id)
        ? Result.done(repository.of(caller.personId()))
        : Result.refused(UserError.notFound());
  }

  void forget(UUID personId) {
    repository.removeOf(personId);
    notes.removeOf(personId);
  }
}
