package nl.werkbrug.rights;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.audit.AccessLog;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Callers;
import nl.werkbrug.platform.LiveBus;
import nl.werkbrug.platform.LiveSignal;
import nl.werkbrug.platform.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the archives that were asked for, one at a time in each instance, and removes those whose
 * hour is over.
 *
 * <p>An archive that an application was making when it died is made anew: at its next start, or by
 * another instance, once it gave no sign of life for the length of a lease.
 */
@Component
class ExportSweep extends RecurringWork {

  private static final Logger LOG = LoggerFactory.getLogger(ExportSweep.class);
  private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

  private final ExportRepository repository;
  private final ArchiveWriter writer;
  private final Callers callers;
  private final Dossiers dossiers;
  private final AccessLog log;
  private final LiveBus live;
  private final ExportProperties properties;
  private final Clock clock;

  ExportSweep(
      ExportRepository repository,
      ArchiveWriter writer,
      Callers callers,
      Dossiers dossiers,
      AccessLog log,
      LiveBus live,
      ExportProperties properties,
      Clock clock) {
    super("dossier-export", Duration.ZERO, properties.sweep());
    this.repository = repository;
    this.writer = writer;
    this.callers = callers;
    this.dossiers = dossiers;
    this.log = log;
    this.live = live;
    this.properties = properties;
    this.clock = clock;
  }

  /** Signals about the archives of a client. */
  static String topic(UUID dossierId) {
    return "export:" + dossierId;
  }

  /** Looks soon, because something was asked. */
  void wake() {
    soon();
  }

  /** Makes what waits and removes what is over. */
  synchronized void sweep() {
    UUID maker = UUID.randomUUID();
    Optional<DossierExport> next = repository.claim(maker, clock.instant(), properties.lease());
    while (next.isPresent()) {
      make(next.get(), maker);
      next = repository.claim(maker, clock.instant(), properties.lease());
    }
    repository.removeReadyBefore(clock.instant().minus(DossierExport.AVAILABLE));
  }

  private void make(DossierExport export, UUID maker) {
    signal(export);
    if (export.attempts() > DossierExport.MAX_ATTEMPTS) {
      // Whoever tried before died of it; the next one must not.
      repository.failed(export, maker, clock.instant());
      signal(export);
      return;
    }
    try {
      Optional<Caller> client = callers.onBehalfOf(export.clientId());
      Optional<DossierView> view =
          client.flatMap(dossiers::own).filter(own -> own.id().equals(export.dossierId()));
      if (client.isEmpty() || view.isEmpty()) {
        throw new IllegalStateException("The dossier is no longer there");
      }
      ArchiveWriter.Written written = write(export, maker, view.get());
      log.write(client.get(), "dossierExport");
      if (!repository.ready(
          export.id(), maker, clock.instant(), written.size(), written.sha256())) {
        throw new Overtaken();
      }
    } catch (Overtaken e) {
      LOG.info("Archive {} is being made by another instance", export.id());
    } catch (IOException | RuntimeException e) {
      // Only what kind of failure: its message may hold a part of the dossier.
      LOG.warn(
          "Archive {} could not be made, attempt {}: {}",
          export.id(),
          export.attempts(),
          e.getClass().getName());
      repository.failed(export, maker, clock.instant().plus(TRY_AGAIN));
    }
    signal(export);
  }

  private ArchiveWriter.Written write(DossierExport export, UUID maker, DossierView view)
      throws IOException {
    try (OutputStream bytes = repository.write(export)) {
      return writer.write(
          view,
          export.requestedAt(),
          bytes,
          (done, total) -> {
            if (!repository.progress(
                export.id(), maker, done, total, clock.instant().plus(properties.lease()))) {
              throw new Overtaken();
            }
            signal(export);
          });
    }
  }

  private void signal(DossierExport export) {
    live.publish(new LiveSignal(topic(export.dossierId()), export.dossierId(), "EXPORT", 0));
  }

  /** Somebody else took over, because this maker gave no sign of life for too long. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  protected void round() {
    sweep();
  }

  /** What is being made then is made anew by whoever comes next. */
  @Override
  public void stop() {
    stopNow();
  }
}
