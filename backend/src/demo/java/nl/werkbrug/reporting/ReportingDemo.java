package nl.werkbrug.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.contact.ContactForm;
import nl.werkbrug.identity.Person;
import nl.werkbrug.reporting.ActivityWeek.Done;
import nl.werkbrug.shared.Weeks;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** Counts what the demonstration wrote, as it would have been counted while it was done. */
public final class ReportingDemo {

  private final Map<UUID, Person> advisers;
  private final Map<String, ActivityWeek> weeks = new LinkedHashMap<>();

  private ReportingDemo(List<Person> people) {
    advisers = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
  }

  /** Counts every contact and every vacancy offered that is stored. */
  public static void count(MongoOperations mongo, List<Person> people) {
    ReportingDemo demo = new ReportingDemo(people);
    mongo
        .getCollection("contact_moment")
        .find()
        .forEach(
            moment ->
                demo.count(moment, "byId", "at", ContactForm.valueOf(moment.getString("form"))));
    mongo
        .getCollection("vacancy_proposal")
        .find()
        .forEach(proposal -> demo.count(proposal, "adviserId", "proposedAt", null));
    mongo.insert(demo.weeks.values(), ActivityWeek.class);
  }

  private void count(Document stored, String by, String at, @Nullable ContactForm form) {
    Person adviser = advisers.get(stored.get(by, UUID.class));
    if (adviser == null) {
      return;
    }
    Instant when = stored.getDate(at).toInstant();
    LocalDate monday = Weeks.monday(Weeks.day(when));
    String id = ActivityWeek.idOf(adviser.id(), monday);
    weeks
        .computeIfAbsent(
            id,
            _ ->
                new ActivityWeek(
                    id,
                    Objects.requireNonNull(adviser.organisationId()),
                    adviser.team(),
                    monday,
                    new ArrayList<>()))
        .done()
        .add(Done.of(stored.get("_id", UUID.class), stored.get("dossierId", UUID.class), form));
  }
}
