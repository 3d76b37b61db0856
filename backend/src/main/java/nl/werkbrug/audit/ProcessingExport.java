package nl.werkbrug.audit;

import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Hands the processing log over to the organisation's own, chain by chain and in order. How far it
 * is stands in the database, so nothing is left out when the receiver or this instance was down.
 * What was handed over just before a stop may come twice, with the same ids.
 */
final class ProcessingExport {

  private static final int RECORDS = 100;
  private static final int SECONDS = 10;

  private final AccessLogRepository repository;
  private final ProcessingRegister register;
  private final SpanExporter exporter;

  ProcessingExport(
      AccessLogRepository repository, ProcessingRegister register, SpanExporter exporter) {
    this.repository = repository;
    this.register = register;
    this.exporter = exporter;
  }

  /** Hands over everything that waits; stops where the receiver does not confirm it. */
  void run() {
    for (String chain : repository.chains()) {
      boolean more = true;
      while (more) {
        more = next(chain);
      }
    }
  }

  /**
   * Hands over the next records of a chain.
   *
   * @return whether there may be more
   */
  private boolean next(String chain) {
    long done = repository.exported(chain);
    List<AccessRecord> records = repository.nextOfChain(chain, done + 1, RECORDS);
    if (records.isEmpty()) {
      return false;
    }
    List<SpanData> lines =
        records.stream()
            .flatMap(entry -> ProcessingLine.of(entry, register).stream())
            .<SpanData>map(ProcessingSpan::new)
            .toList();
    if (!exporter.export(lines).join(SECONDS, TimeUnit.SECONDS).isSuccess()) {
      throw new IllegalStateException("The receiver of the processing log did not confirm");
    }
    repository.exported(chain, Objects.requireNonNull(records.getLast().link()).number());
    return true;
  }

  void close() {
    exporter.close();
  }
}
