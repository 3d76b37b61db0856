package nl.werkbrug.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.contact.ContactForm;
import nl.werkbrug.reporting.ActivityWeek.Done;
import org.jspecify.annotations.Nullable;

/**
 * Contacts and vacancies offered in the last weeks (R 3.2, annex 1), of all teams together or one
 * of them. Counts over fewer clients than the threshold are hidden.
 */
record ContactReport(List<FormFigure> forms, List<WeekFigure> weeks) {

  /** How many contacts there were in one form; null when they were with some, but too few. */
  record FormFigure(ContactForm form, @Nullable Integer contacts) {}

  record WeekFigure(
      LocalDate monday, @Nullable Integer contacts, @Nullable Integer vacanciesOffered) {}

  /**
   * Counts and hides.
   *
   * @param team only this one; null for all
   */
  static ContactReport of(LocalDate thisMonday, List<ActivityWeek> all, @Nullable String team) {
    List<ActivityWeek> wanted =
        all.stream().filter(week -> team == null || team.equals(week.team())).toList();
    return new ContactReport(forms(wanted), weeks(thisMonday, wanted));
  }

  private static List<FormFigure> forms(List<ActivityWeek> wanted) {
    ContactForm[] forms = ContactForm.values();
    List<Done> all = wanted.stream().flatMap(week -> week.done().stream()).toList();
    List<@Nullable Integer> counts =
        counts(
            Arrays.stream(forms)
                .map(form -> all.stream().filter(done -> done.form() == form).toList())
                .toList());
    return IntStream.range(0, forms.length)
        .mapToObj(i -> new FormFigure(forms[i], counts.get(i)))
        .toList();
  }

  private static List<WeekFigure> weeks(LocalDate thisMonday, List<ActivityWeek> wanted) {
    List<LocalDate> mondays =
        Stream.iterate(AnswerReport.firstMonday(thisMonday), monday -> monday.plusWeeks(1))
            .limit(AnswerReport.WEEKS)
            .toList();
    List<@Nullable Integer> contacts = counts(each(mondays, wanted, done -> done.form() != null));
    List<@Nullable Integer> vacancies = counts(each(mondays, wanted, done -> done.form() == null));
    return IntStream.range(0, mondays.size())
        .mapToObj(i -> new WeekFigure(mondays.get(i), contacts.get(i), vacancies.get(i)))
        .toList();
  }

  private static List<List<Done>> each(
      List<LocalDate> mondays, List<ActivityWeek> wanted, Predicate<Done> which) {
    return mondays.stream()
        .map(
            monday ->
                wanted.stream()
                    .filter(week -> week.monday().equals(monday))
                    .flatMap(week -> week.done().stream())
                    .filter(which)
                    .toList())
        .toList();
  }

  /** How many there are in each part, hidden by how many clients they were for. */
  private static List<@Nullable Integer> counts(List<List<Done>> parts) {
    List<@Nullable Integer> clients =
        Threshold.parts(parts.stream().map(ContactReport::clients).toList());
    List<@Nullable Integer> counts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      counts.add(clients.get(i) == null ? null : Integer.valueOf(parts.get(i).size()));
    }
    return counts;
  }

  private static int clients(List<Done> part) {
    return (int) part.stream().map(Done::client).distinct().count();
  }
}
