package nl.werkbrug.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.contact.ContactMomentRecorded;
import nl.werkbrug.contact.ContactMomentTakenBack;
import nl.werkbrug.identity.People;
import nl.werkbrug.reporting.ActivityWeek.Done;
import nl.werkbrug.shared.Weeks;
import nl.werkbrug.vacancy.VacancyProposalChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts contacts and vacancies offered, for the adviser who did it. */
@Component
class ActivityListener {

  private final ActivityWeekRepository repository;
  private final People people;

  ActivityListener(ActivityWeekRepository repository, People people) {
    this.repository = repository;
    this.people = people;
  }

  @EventListener
  void on(ContactMomentRecorded event) {
    UUID adviser = event.byId();
    if (adviser != null) {
      count(adviser, event.at(), Done.of(event.id(), event.dossierId(), event.form()));
    }
  }

  @EventListener
  void on(ContactMomentTakenBack event) {
    repository.takeBack(event.id());
  }

  @EventListener
  void on(VacancyProposalChanged event) {
    if (event.what() == VacancyProposalChanged.What.PROPOSED) {
      count(event.adviserId(), event.at(), Done.of(event.proposalId(), event.dossierId(), null));
    }
  }

  private void count(UUID adviserId, Instant at, Done done) {
    LocalDate monday = Weeks.monday(Weeks.day(at));
    people
        .person(adviserId)
        .ifPresent(
            adviser -> {
              UUID organisation = adviser.organisationId();
              if (organisation != null) {
                repository.count(
                    new ActivityWeek(
                        ActivityWeek.idOf(adviserId, monday),
                        organisation,
                        adviser.team(),
                        monday,
                        List.of()),
                    done);
              }
            });
  }
}
