package nl.werkbrug.notification;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.notification.Notices.Seen;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
class NoticeController {

  record NoticeConnection(
      List<Connection.Edge<Seen>> edges,
      Connection.PageInfo pageInfo,
      int unread,
      List<UUID> unreadIds) {}

  record MarkInput(List<UUID> noticeIds, boolean read) {}

  record MarkPayload(@Nullable Integer unread, List<UserError> userErrors) {}

  /** A place in the list: the notice behind which a page goes on. */
  private record Place(Instant at, UUID id) {

    private static final Comparator<Place> NEWEST_FIRST =
        Comparator.comparing(Place::at).thenComparing(Place::id).reversed();

    static Place of(Seen seen) {
      return new Place(seen.notice().at(), seen.notice().id());
    }

    static Place parse(String key) {
      String[] parts = key.split(" ", 2);
      if (parts.length < 2) {
        throw new IllegalArgumentException(key);
      }
      return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    String key() {
      return at + " " + id;
    }
  }

  private final Notices service;

  NoticeController(Notices service) {
    this.service = service;
  }

  @QueryMapping
  NoticeConnection notices(@Argument int first, @Argument @Nullable String after, Caller caller) {
    int size = Connection.first(first);
    Place behind = Connection.key(after, Place::parse);
    List<Seen> all = service.of(caller);
    Connection<Seen> page =
        Connection.of(
            all.stream()
                .filter(
                    seen ->
                        behind == null || Place.NEWEST_FIRST.compare(Place.of(seen), behind) > 0)
                .limit(size + 1L)
                .toList(),
            size,
            seen -> Place.of(seen).key());
    List<UUID> unread = Notices.unread(all);
    return new NoticeConnection(page.edges(), page.pageInfo(), unread.size(), unread);
  }

  @MutationMapping
  MarkPayload noticesMark(@Argument MarkInput input, Caller caller) {
    Result<Integer> unread = service.mark(caller, input.noticeIds(), input.read());
    return new MarkPayload(unread.orNull(), unread.errors());
  }

  @SubscriptionMapping
  Flux<Notices.Change> noticesChanged(Caller caller) {
    return service.changes(caller);
  }

  @SchemaMapping(typeName = "Notice")
  UUID id(Seen seen) {
    return seen.notice().id();
  }

  @SchemaMapping(typeName = "Notice")
  NoticeKind kind(Seen seen) {
    return seen.notice().kind();
  }

  @SchemaMapping(typeName = "Notice")
  Instant at(Seen seen) {
    return seen.notice().at();
  }

  @SchemaMapping(typeName = "Notice")
  @Nullable Instant readAt(Seen seen) {
    return seen.notice().readAt();
  }

  @SchemaMapping(typeName = "Notice")
  UUID dossierId(Seen seen) {
    return seen.notice().dossierId();
  }

  @SchemaMapping(typeName = "Notice")
  @Nullable UUID subjectId(Seen seen) {
    return seen.notice().subjectId();
  }

  @SchemaMapping(typeName = "Notice")
  @Nullable String clientName(Seen seen) {
    return seen.nameOfClient();
  }
}
