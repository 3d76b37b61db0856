package nl.werkbrug.coverage;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.MongoCommands;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Everything that is stored at one moment, but for what tells that somebody asked or that something
 * follows.
 */
record Stored(Map<String, Document> documents) {

  private static final Set<String> LOGS =
      Set.of(
          "access_log",
          "access_log_seal",
          "processing_export",
          "live_event",
          "erasure_tombstone",
          "event_publication",
          "archive.files",
          "archive.chunks");

  /** How far the making of an archive is follows from the asking. */
  private static final Set<String> PROGRESS =
      Set.of(
          "openFor",
          "stage",
          "attempts",
          "maker",
          "leaseUntil",
          "archiveId",
          "done",
          "total",
          "readyAt",
          "finishedAt",
          "size",
          "sha256");

  /** The last look, which still holds as long as nothing changed but logs. */
  static final class Eye {

    private final MongoOperations mongo;
    private final MongoCommands commands;
    private @Nullable Stored last;
    private Map<String, Long> seen = Map.of();

    Eye(MongoOperations mongo, MongoCommands commands) {
      this.mongo = mongo;
      this.commands = commands;
    }

    Stored now() {
      // Counted before it is looked at: what changes meanwhile makes the next look a new one.
      Map<String, Long> changes = new HashMap<>(commands.changes());
      changes.keySet().removeAll(LOGS);
      Stored known = last;
      if (known == null || !changes.equals(seen)) {
        known = Stored.now(mongo);
        last = known;
        seen = changes;
      }
      return known;
    }
  }

  private static Stored now(MongoOperations mongo) {
    Map<String, Document> documents = new HashMap<>();
    for (String collection : mongo.getCollectionNames()) {
      if (!LOGS.contains(collection) && !collection.startsWith("system.")) {
        for (Document document : mongo.getCollection(collection).find()) {
          document.remove("outbox");
          if (Set.of("dossier_export", "erasure").contains(collection)) {
            PROGRESS.forEach(document::remove);
          }
          if (collection.equals("erasure")) {
            document.remove("dossierId");
          }
          withoutErased(document);
          documents.put(collection + " " + document.get("_id"), document);
        }
      }
    }
    return new Stored(documents);
  }

  /** That a section went follows from the erasure, some time after it was confirmed. */
  private static void withoutErased(Document document) {
    if (document.get("retention") instanceof Document retention) {
      retention.remove("done");
      retention.remove("erased");
      if (retention.isEmpty()) {
        document.remove("retention");
      }
    }
  }

  /** Names of what was added, changed or removed since. */
  Set<String> changedSince(Stored before) {
    Set<String> changed = new TreeSet<>();
    if (before == this) {
      return changed;
    }
    Stream.of(this, before)
        .flatMap(it -> it.documents.keySet().stream())
        .filter(name -> !Objects.equals(documents.get(name), before.documents.get(name)))
        .forEach(changed::add);
    return changed;
  }

  /** Only what names this id. */
  Stored about(UUID id) {
    Map<String, Document> about = new HashMap<>(documents);
    about.values().removeIf(document -> !holds(document, id));
    return new Stored(about);
  }

  /** Whether exactly this text stands somewhere. */
  boolean holds(String text) {
    return documents.values().stream().anyMatch(document -> holds(document, text));
  }

  private static boolean holds(Object value, Object text) {
    return switch (value) {
      case Map<?, ?> map -> map.values().stream().anyMatch(it -> it != null && holds(it, text));
      case Iterable<?> list -> {
        for (Object one : list) {
          if (one != null && holds(one, text)) {
            yield true;
          }
        }
        yield false;
      }
      default -> value.equals(text);
    };
  }
}
