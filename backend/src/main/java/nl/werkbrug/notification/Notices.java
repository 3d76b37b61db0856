package nl.werkbrug.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.platform.LiveBus;
import nl.werkbrug.platform.LiveSignal;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * The notices of a person, as far as that person may still see what they are about: the one place
 * from which list and count come.
 */
@Service
class Notices {

  /** So many of the newest are there for a person; older ones have had their time. */
  static final int KEPT = 200;

  private final NoticeRepository repository;
  private final Dossiers dossiers;
  private final LiveBus live;
  private final NoticePlanner planner;
  private final Clock clock;

  Notices(
      NoticeRepository repository,
      Dossiers dossiers,
      LiveBus live,
      NoticePlanner planner,
      Clock clock) {
    this.repository = repository;
    this.dossiers = dossiers;
    this.live = live;
    this.planner = planner;
    this.clock = clock;
  }

  /** A notice with the dossier that it is about, as its person sees that. */
  record Seen(Notice notice, DossierView dossier) {

    /** Null for the client. Who reads of whom something is, has seen something of that section. */
    @Nullable String nameOfClient() {
      if (dossier.scope().isClient()) {
        return null;
      }
      if (notice.section() != null) {
        dossier.scope().record(notice.section());
      }
      return dossier.clientName();
    }
  }

  /** Newest first. */
  List<Seen> of(Caller caller) {
    List<Notice> newest = repository.newest(caller.personId(), KEPT);
    Map<UUID, DossierView> views =
        dossiers.views(caller, newest.stream().map(Notice::dossierId).collect(Collectors.toSet()));
    return newest.stream()
        .filter(notice -> isVisible(notice, views))
        .map(notice -> new Seen(notice, Objects.requireNonNull(views.get(notice.dossierId()))))
        .toList();
  }

  private static boolean isVisible(Notice notice, Map<UUID, DossierView> views) {
    DossierView view = views.get(notice.dossierId());
    return view != null && (notice.section() == null || view.scope().sees(notice.section()));
  }

  static List<UUID> unread(List<Seen> seen) {
    return seen.stream().map(Seen::notice).filter(Notice::isUnread).map(Notice::id).toList();
  }

  /** Adds a notice and tells its person; harmless to repeat. */
  void add(Notice notice) {
    repository.add(notice);
    planner.about(notice);
    tell(notice.personId(), notice.dossierId());
  }

  /** Tells a person's open screens that there is a notice, or that one is read or gone. */
  void tell(UUID personId, UUID dossierId) {
    live.publish(new LiveSignal(topic(personId), dossierId, "NOTICE", 0));
  }

  /** Marks as read or as unread what is there, and says how many are unread then. */
  Result<Integer> mark(Caller caller, Collection<UUID> ids, boolean read) {
    if (ids.isEmpty() || ids.size() > KEPT) {
      return Result.refused(
          UserError.invalid("noticeIds", "Kies 1 tot en met " + KEPT + " meldingen."));
    }
    Set<UUID> mine =
        of(caller).stream().map(seen -> seen.notice().id()).collect(Collectors.toSet());
    mine.retainAll(Set.copyOf(ids));
    if (mine.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    repository.mark(caller.personId(), mine, read ? clock.instant() : null);
    live.publish(new LiveSignal(topic(caller.personId()), null, "MARKED", 0));
    return Result.done(unread(of(caller)).size());
  }

  /**
   * That something changed.
   *
   * @param dossierId which dossier it was about, when the caller sees a notice of it
   * @param unread how many are unread now
   */
  record Change(@Nullable UUID dossierId, int unread) {}

  /** What changes from now on, each time with the truth of that moment. */
  Flux<Change> changes(Caller caller) {
    return live.signals(topic(caller.personId()))
        .publishOn(Schedulers.boundedElastic())
        .map(
            signal -> {
              List<Seen> seen = of(caller);
              UUID about =
                  seen.stream()
                      .map(it -> it.notice().dossierId())
                      .filter(id -> id.equals(signal.dossierId()))
                      .findFirst()
                      .orElse(null);
              return new Change(about, unread(seen).size());
            });
  }

  private static String topic(UUID personId) {
    return "notices:" + personId;
  }
}
