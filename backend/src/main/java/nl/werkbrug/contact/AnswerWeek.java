package nl.werkbrug.contact;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How one contact person's promises of an answer went in one week, kept for the figures of the
 * team: an answer counts in the week in which it came.
 *
 * @param team of the contact person when the question came; null where there are no teams
 */
@Document("answer_week")
public record AnswerWeek(
    @Id String id,
    UUID organisationId,
    @Nullable String team,
    UUID contactPersonId,
    String contactPersonName,
    LocalDate monday,
    List<AnswerWeek.Answer> answers) {

  /**
   * One answer.
   *
   * @param messageId the message that was the answer, by which it is counted once
   * @param client tells two answers to one client from answers to two; made from the id of the
   *     dossier and not the other way round, so that it leads nowhere once the dossier is gone
   * @param minutes of office time between the question and the answer
   * @param kept it came in time
   */
  public record Answer(UUID messageId, UUID client, int minutes, boolean kept) {}

  static AnswerWeek empty(
      UUID organisationId, @Nullable String team, UUID personId, String name, LocalDate monday) {
    String id = personId + ":" + monday + (team == null ? "" : ":" + team);
    return new AnswerWeek(id, organisationId, team, personId, name, monday, List.of());
  }

  AnswerWeek with(Answer answer) {
    return new AnswerWeek(
        id,
        organisationId,
        team,
        contactPersonId,
        contactPersonName,
        monday,
        Stream.concat(answers.stream(), Stream.of(answer)).toList());
  }

  static UUID client(UUID dossierId) {
    return UUID.nameUUIDFromBytes(("answers to " + dossierId).getBytes(StandardCharsets.UTF_8));
  }
}
