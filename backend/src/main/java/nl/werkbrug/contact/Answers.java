package nl.werkbrug.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.contact.AnswerWeek.Answer;
import nl.werkbrug.contact.TeamPromises.Promised;
import nl.werkbrug.dossier.ContactPerson;
import nl.werkbrug.shared.Weeks;
import org.springframework.stereotype.Component;

/** How the promises of an answer went, week by week; only for figures. */
@Component
public class Answers {

  private final AnswerWeekRepository repository;

  Answers(AnswerWeekRepository repository) {
    this.repository = repository;
  }

  /**
   * Those of an organisation in the weeks from this Monday on; not yet hidden under a threshold.
   */
  public List<AnswerWeek> since(UUID organisationId, LocalDate monday) {
    return repository.since(organisationId, monday);
  }

  /** Counts an answer for who promised it, whoever gave it; for nobody where nobody promised. */
  void count(MessageSent answer, Promised promised) {
    ContactPerson by = promised.by();
    if (by != null) {
      LocalDate monday = Weeks.monday(Weeks.day(answer.at()));
      repository.count(
          AnswerWeek.empty(by.organisationId(), by.team(), by.personId(), by.name(), monday),
          answer(answer, promised));
    }
  }

  /** What was taken back was no answer after all. */
  void takeBack(UUID messageId) {
    repository.takeBack(messageId);
  }

  private static Answer answer(MessageSent answer, Promised promised) {
    return new Answer(
        answer.id(),
        AnswerWeek.client(answer.dossierId()),
        (int) promised.terms().hours().between(promised.since(), answer.at()).toMinutes(),
        !answer.at().isAfter(promised.due().at()));
  }
}
