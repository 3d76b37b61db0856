package nl.werkbrug.dossier;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.werkbrug.dossier.DossierEraser.Held;
import nl.werkbrug.identity.People;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries out an erasure: some sections of a dossier, or all of it with the client. Every step is
 * harmless to repeat, so that whoever was cut short begins anew.
 */
@Component
public class ClientEraser {

  private static final int AT_ONCE = 1_000;

  /** Is told after each step, and throws when somebody else took over. */
  public interface Progress {
    void at(int done, int total);
  }

  /** How much there is of one kind of thing. */
  public record Part(@Nullable DossierSection section, String title, Held held) {}

  private final List<DossierEraser> erasers;
  private final RetentionRepository repository;
  private final People people;
  private final Dossiers dossiers;
  private final Clock clock;

  ClientEraser(
      List<DossierEraser> erasers,
      RetentionRepository repository,
      People people,
      Dossiers dossiers,
      Clock clock) {
    List<DossierSection> order = Arrays.asList(DossierSection.values());
    this.erasers =
        erasers.stream()
            .sorted(
                Comparator.comparing(
                        DossierEraser::section,
                        Comparator.nullsLast(Comparator.comparingInt(order::indexOf)))
                    .thenComparing(DossierEraser::title))
            .toList();
    this.repository = repository;
    this.people = people;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  /** What would go, as counts. */
  public List<Part> parts(UUID dossierId) {
    return erasers.stream()
        .map(eraser -> new Part(eraser.section(), eraser.title(), eraser.held(dossierId)))
        .toList();
  }

  /**
   * Closes an ended dossier for good: from here on nobody sees it.
   *
   * @return false when it runs, or something holds it
   */
  public boolean close(UUID dossierId, UUID erasureId) {
    boolean closed = repository.close(dossierId, erasureId, Weeks.day(clock.instant()));
    if (closed) {
      dossiers.signal(dossierId, null, 0);
    }
    return closed;
  }

  /** How much of these sections there is; null for all of it. */
  public Held held(UUID dossierId, @Nullable Set<DossierSection> sections) {
    return chosen(sections).stream()
        .map(eraser -> eraser.held(dossierId))
        .reduce(Held.NOTHING, Held::plus);
  }

  private List<DossierEraser> chosen(@Nullable Set<DossierSection> sections) {
    return sections == null
        ? erasers
        : erasers.stream()
            .filter(eraser -> eraser.section() != null && sections.contains(eraser.section()))
            .toList();
  }

  /** Whether there is such a dossier still. */
  public boolean isThere(UUID dossierId) {
    return repository.find(dossierId).isPresent();
  }

  /** Removes sections. */
  public void erase(
      UUID dossierId, Set<DossierSection> sections, UUID erasureId, Progress progress) {
    List<DossierEraser> chosen = chosen(sections);
    erase(dossierId, chosen, progress, 0, chosen.size());
    erasers.stream()
        .filter(eraser -> eraser.section() == null)
        .forEach(eraser -> eraser.eraseAbout(dossierId, sections));
    repository
        .find(dossierId)
        .ifPresent(
            row ->
                repository.sectionsGone(
                    dossierId, sections, erasureId, row.programme().endedOn() != null));
    sections.forEach(section -> dossiers.signal(dossierId, section, 0));
  }

  /**
   * Removes a closed dossier with all there is, and the client who could log in to it; a count
   * stays for the figures.
   */
  public void eraseWhole(UUID dossierId, UUID erasureId, Progress progress) {
    int total = 2 * erasers.size() + 1;
    erase(dossierId, erasers, progress, 0, total);
    repository.find(dossierId).ifPresent(row -> eraseHead(row, erasureId));
    progress.at(erasers.size() + 1, total);
    // What a request that began before brought in since: nothing can begin any more.
    erase(dossierId, erasers, progress, erasers.size() + 1, total);
    repository.counted(erasureId);
  }

  private void eraseHead(RetentionRepository.Row row, UUID erasureId) {
    row.organisations()
        .forEach(organisation -> repository.count(organisation, row.programme(), erasureId));
    erasers.forEach(eraser -> eraser.forgetClient(row.clientId()));
    people.forgetClient(row.clientId());
    repository.remove(row.id());
  }

  private static void erase(
      UUID dossierId, List<DossierEraser> chosen, Progress progress, int before, int total) {
    int done = before;
    for (DossierEraser eraser : chosen) {
      eraser.erase(dossierId);
      progress.at(++done, total);
    }
  }

  /** Every dossier that there is, to find those that came back with a restored copy. */
  public void eachDossier(Consumer<UUID> look) {
    UUID after = null;
    List<UUID> page;
    do {
      page = repository.ids(after, AT_ONCE);
      page.forEach(look);
      after = page.isEmpty() ? null : page.getLast();
    } while (page.size() == AT_ONCE);
  }

  /** Whether an erasure of sections was carried out in this copy of the dossier. */
  public boolean carriedOut(UUID dossierId, UUID erasureId) {
    return repository
        .find(dossierId)
        .map(row -> row.kept().done())
        .filter(done -> done.contains(erasureId))
        .isPresent();
  }
}
