package nl.werkbrug.contact;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The standing answers of one team (snelle antwoorden), in one document: so the most that a team
 * may keep is guarded by the version of that document.
 *
 * @param team null where there are no teams
 * @param version 0 as long as nobody wrote one
 * @param answers by title
 * @param removed the ids that were removed last, so that a repeated request changes nothing
 */
@Document("quick_answers")
record QuickAnswers(
    @Id String id,
    UUID organisationId,
    @Nullable String team,
    int version,
    List<QuickAnswers.One> answers,
    List<UUID> removed) {

  static final int MAX = 50;

  /** Whoever repeats a request does so within the time in which so many are removed. */
  private static final int REMEMBERED = 50;

  /**
   * One answer.
   *
   * @param version how many times it was written; pass it as what was seen
   * @param text with fields such as {@code {voornaam}}; see {@link QuickField}
   */
  record One(
      UUID id, int version, String title, String text, String changedByName, Instant changedAt) {

    boolean saysTheSameAs(One other) {
      return title.equals(other.title) && text.equals(other.text);
    }
  }

  static QuickAnswers none(UUID organisationId, @Nullable String team) {
    return new QuickAnswers(
        TeamPromise.idOf(organisationId, team), organisationId, team, 0, List.of(), List.of());
  }

  Optional<One> one(UUID answerId) {
    return answers.stream().filter(each -> each.id().equals(answerId)).findFirst();
  }

  /** It stands here, or did until a moment ago. */
  boolean knew(UUID answerId) {
    return one(answerId).isPresent() || removed.contains(answerId);
  }

  /** With this answer, new or in the place of what the writer saw. */
  Result<QuickAnswers> with(One wanted) {
    One before = one(wanted.id()).orElse(null);
    if (before == null) {
      if (wanted.version() != 1 || removed.contains(wanted.id())) {
        return Result.refused(UserError.notFound());
      }
      return answers.size() < MAX
          ? Result.done(next(wanted.id(), Stream.of(wanted)))
          : Result.refused(
              UserError.conflict(
                  "Er staan al " + MAX + " antwoorden. Verwijder eerst een antwoord."));
    }
    if (before.saysTheSameAs(wanted)) {
      return Result.done(this);
    }
    return before.version() == wanted.version() - 1
        ? Result.done(next(wanted.id(), Stream.of(wanted)))
        : Result.refused(UserError.stale());
  }

  /** Without this answer, as the caller saw it; one that is gone stays gone. */
  Result<QuickAnswers> without(UUID answerId, int expectedVersion) {
    One before = one(answerId).orElse(null);
    if (before == null) {
      return Result.done(this);
    }
    return before.version() == expectedVersion
        ? Result.done(next(answerId, Stream.empty()).remembering(answerId))
        : Result.refused(UserError.stale());
  }

  private QuickAnswers next(UUID replaced, Stream<One> by) {
    return new QuickAnswers(
        id,
        organisationId,
        team,
        version + 1,
        Stream.concat(answers.stream().filter(each -> !each.id().equals(replaced)), by)
            .sorted(
                Comparator.comparing((One each) -> each.title().toLowerCase(Locale.ROOT))
                    .thenComparing(One::id))
            .toList(),
        removed);
  }

  private QuickAnswers remembering(UUID answerId) {
    List<UUID> last =
        Stream.concat(Stream.of(answerId), removed.stream()).limit(REMEMBERED).toList();
    return new QuickAnswers(id, organisationId, team, version, answers, last);
  }
}
