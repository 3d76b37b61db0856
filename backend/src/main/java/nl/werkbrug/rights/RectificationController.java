package nl.werkbrug.rights;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class RectificationController {

  record AskInput(
      UUID id,
      UUID dossierId,
      UUID organisationId,
      DossierSection section,
      String wrong,
      String right) {}

  record TakeBackInput(UUID id, UUID dossierId) {}

  record AnswerInput(
      UUID id, UUID dossierId, int expectedVersion, Rectification.Outcome outcome, String text) {}

  record ExtendInput(UUID id, UUID dossierId, int expectedVersion, String reason) {}

  /** As whoever may see it reads it. */
  record Shown(
      UUID id,
      int version,
      DossierSection section,
      String organisationName,
      String wrong,
      String right,
      Instant askedAt,
      LocalDate dueOn,
      boolean overdue,
      Rectification.State state,
      Rectification.@Nullable Extension extension,
      Rectification.@Nullable Answer answer) {

    static Shown of(Rectification it, Instant now) {
      return new Shown(
          it.id(),
          it.version(),
          it.section(),
          it.organisationName(),
          it.wrong(),
          it.right(),
          it.askedAt(),
          it.dueOn(),
          it.isOverdue(now),
          it.state(),
          it.extension(),
          it.answer());
    }
  }

  /** As the officer reads it: without what was asked or answered. */
  record Case(
      UUID id,
      String clientName,
      DossierSection section,
      Instant askedAt,
      LocalDate dueOn,
      boolean overdue,
      Rectification.State state) {

    static Case of(Rectification it, Instant now) {
      return new Case(
          it.id(),
          it.clientName(),
          it.section(),
          it.askedAt(),
          it.dueOn(),
          it.isOverdue(now),
          it.state());
    }
  }

  record Payload(@Nullable Shown rectification, List<UserError> userErrors) {}

  private final RectificationService service;
  private final Clock clock;

  RectificationController(RectificationService service, Clock clock) {
    this.service = service;
    this.clock = clock;
  }

  @SchemaMapping(typeName = "Dossier")
  Connection<Shown> rectifications(
      DossierView dossier, @Argument int first, @Argument @Nullable String after) {
    Instant now = clock.instant();
    return service.page(dossier, first, after).map(it -> Shown.of(it, now));
  }

  @QueryMapping
  Connection<Case> rectificationCases(
      @Argument boolean open,
      @Argument int first,
      @Argument @Nullable String after,
      Caller caller) {
    Instant now = clock.instant();
    return service.cases(caller, open, first, after).map(it -> Case.of(it, now));
  }

  @MutationMapping
  Payload rectificationAsk(@Argument AskInput input, Caller caller) {
    return payload(service.ask(caller, input));
  }

  @MutationMapping
  Payload rectificationTakeBack(@Argument TakeBackInput input, Caller caller) {
    return payload(service.takeBack(caller, input));
  }

  @MutationMapping
  Payload rectificationAnswer(@Argument AnswerInput input, Caller caller) {
    return payload(service.answer(caller, input));
  }

  @MutationMapping
  Payload rectificationExtend(@Argument ExtendInput input, Caller caller) {
    return payload(service.extend(caller, input));
  }

  private Payload payload(Result<Rectification> result) {
    Instant now = clock.instant();
    return new Payload(result.part(it -> Shown.of(it, now)), result.errors());
  }
}
