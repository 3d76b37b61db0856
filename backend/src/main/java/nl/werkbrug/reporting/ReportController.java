package nl.werkbrug.reporting;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.werkbrug.contact.Answers;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.BadRequestException;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReportController {

  private final Dossiers dossiers;
  private final Answers answers;
  private final ActivityWeekRepository activity;
  private final Clock clock;

  ReportController(
      Dossiers dossiers, Answers answers, ActivityWeekRepository activity, Clock clock) {
    this.dossiers = dossiers;
    this.answers = answers;
    this.activity = activity;
    this.clock = clock;
  }

  @QueryMapping
  @Nullable CaseloadReport caseloadReport(@Argument @Nullable String month, Caller caller) {
    YearMonth wanted = month == null ? YearMonth.from(Weeks.day(clock.instant())) : parse(month);
    UUID organisation = caller.organisationId();
    if (!caller.is(Role.TEAM_LEAD) || organisation == null) {
      return null;
    }
    return CaseloadReport.of(wanted, dossiers.places(organisation), dossiers.loads(organisation));
  }

  @QueryMapping
  @Nullable AnswerReport answerReport(@Argument @Nullable String team, Caller caller) {
    UUID organisation = caller.organisationId();
    if (!caller.is(Role.TEAM_LEAD) || organisation == null) {
      return null;
    }
    LocalDate monday = Weeks.monday(Weeks.day(clock.instant()));
    return AnswerReport.of(
        monday, answers.since(organisation, AnswerReport.firstMonday(monday)), team);
  }

  @QueryMapping
  @Nullable ContactReport contactReport(@Argument @Nullable String team, Caller caller) {
    UUID organisation = caller.organisationId();
    if (!caller.is(Role.TEAM_LEAD) || organisation == null) {
      return null;
    }
    LocalDate monday = Weeks.monday(Weeks.day(clock.instant()));
    return ContactReport.of(
        monday, activity.since(organisation, AnswerReport.firstMonday(monday)), team);
  }

  private static YearMonth parse(String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException _) {
      throw new BadRequestException(
          "Schrijf de maand als jaar en maand, bijvoorbeeld 2026-11 (month).");
    }
  }
}
