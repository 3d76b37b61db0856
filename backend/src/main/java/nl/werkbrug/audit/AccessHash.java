package nl.werkbrug.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.shared.Receipt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fingerprint of one record: SHA-256 over a JSON array of all its fields, in UTF-8 without
 * white space, so that anybody can compute it anew:
 *
 * <pre>{@code
 * [1, chain, number, previous, id, startedAt, at, operation, outcome, actorId, actorName, role,
 *  organisationId, organisationName, [dossierId...], [[dossierId, [section...], [purpose...]]...]]
 * }</pre>
 *
 * The first value is the version of this form; instants are milliseconds since 1970, in digits;
 * sections and purposes stand in the order of the alphabet, and what is absent is null.
 */
final class AccessHash {

  /** What stands for the record before the first one. */
  static final String NOTHING_BEFORE = "0".repeat(64);

  private static final int VERSION = 1;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AccessHash() {}

  static String of(AccessRecord entry, AccessRecord.Link place) {
    List<@Nullable Object> fields = new ArrayList<>();
    fields.add(VERSION);
    fields.add(place.chain());
    fields.add(place.number());
    fields.add(place.previous());
    fields.add(entry.id().toString());
    fields.add(text(entry.startedAt()));
    fields.add(text(entry.at()));
    fields.add(entry.operation());
    fields.add(text(entry.outcome()));
    fields.add(entry.actorId().toString());
    fields.add(entry.actorName());
    fields.add(entry.role().name());
    fields.add(text(entry.organisationId()));
    fields.add(entry.organisationName());
    fields.add(entry.dossierIds().stream().map(UUID::toString).toList());
    fields.add(entry.subjects().stream().map(AccessHash::subject).toList());
    return Receipt.sha256(JSON.writeValueAsBytes(fields));
  }

  private static List<Object> subject(AccessRecord.Subject subject) {
    return List.of(
        subject.dossierId().toString(), sorted(subject.sections()), sorted(subject.purposes()));
  }

  private static List<String> sorted(Collection<String> names) {
    return names.stream().sorted().toList();
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Instant instant -> Long.toString(instant.toEpochMilli());
      default -> value.toString();
    };
  }
}
