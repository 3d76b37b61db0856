package nl.werkbrug.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.shared.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * One line (logregel) of the processing log, with the fields of the standard Logboek
 * Dataverwerkingen. It names the client by the id of the dossier, a pseudonym, and nobody of the
 * staff: who looked stands in the access log, under the same trace.
 *
 * <p>A line is not stored but shown: the record of a request holds everything, and the ids follow
 * from its own, so that the same record always gives the same lines. A request about one client
 * under one activity is one line. More than that are a line each below one for the request as a
 * whole, as the standard wants it.
 *
 * @param traceId 16 bytes as hexadecimal digits: the id of the record in the access log
 * @param spanId 8 bytes as hexadecimal digits
 * @param activity address of the processing activity
 * @param dossierId the client; null for a line that is about nobody
 */
record ProcessingLine(
    String traceId,
    String spanId,
    @Nullable String parentSpanId,
    Outcome status,
    String name,
    Instant startTime,
    Instant endTime,
    String activity,
    @Nullable UUID dossierId,
    @Nullable UUID organisationId) {

  /** All lines of one request. */
  static List<ProcessingLine> of(AccessRecord entry, ProcessingRegister register) {
    List<Part> parts =
        entry.subjects().stream()
            .flatMap(
                subject ->
                    register.of(entry.role(), subject.purposes()).stream()
                        .map(activity -> new Part(subject.dossierId(), activity)))
            .toList();
    String whole = span(entry.id().toString());
    if (parts.isEmpty()) {
      return List.of(line(entry, register, whole, null, new Part(null, register.ofTheLogItself())));
    }
    if (parts.size() == 1) {
      return List.of(line(entry, register, whole, null, parts.getFirst()));
    }
    List<ProcessingLine> lines = new ArrayList<>();
    lines.add(line(entry, register, whole, null, new Part(null, parts.getFirst().activity())));
    for (Part part : parts) {
      String own = span(entry.id() + " " + part.dossierId() + " " + part.activity().path());
      lines.add(line(entry, register, own, whole, part));
    }
    return lines;
  }

  private record Part(@Nullable UUID dossierId, ProcessingActivity activity) {}

  private static ProcessingLine line(
      AccessRecord entry,
      ProcessingRegister register,
      String span,
      @Nullable String parent,
      Part part) {
    Instant start = entry.startedAt();
    Outcome outcome = entry.outcome();
    return new ProcessingLine(
        entry.id().toString().replace("-", ""),
        span,
        parent,
        outcome == null ? Outcome.OK : outcome,
        entry.operation(),
        start == null || start.isAfter(entry.at()) ? entry.at() : start,
        entry.at(),
        register.uri(part.activity()),
        part.dossierId(),
        entry.organisationId());
  }

  private static String span(String of) {
    return Receipt.sha256(of.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }
}
