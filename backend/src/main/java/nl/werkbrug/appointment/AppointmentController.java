package nl.werkbrug.appointment;

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
class AppointmentController {

  record TimeInput(LocalDate day, String time) {}

  record ProposeInput(
      UUID id,
      UUID dossierId,
      @Nullable Integer expectedVersion,
      AppointmentKind kind,
      String subject,
      int minutes,
      List<TimeInput> times,
      @Nullable UUID roomId,
      @Nullable String place,
      @Nullable String link,
      @Nullable String phone,
      @Nullable String bring) {}

  record PickInput(UUID dossierId, UUID appointmentId, int expectedVersion, Instant startsAt) {}

  record ComingInput(UUID dossierId, UUID appointmentId) {}

  record ReasonInput(UUID dossierId, UUID appointmentId, int expectedVersion, String reason) {}

  record OutcomeInput(
      UUID dossierId,
      UUID appointmentId,
      int expectedVersion,
      @Nullable AppointmentOutcome outcome) {}

  record Payload(@Nullable Appointment appointment, List<UserError> userErrors) {
    static Payload of(Result<Appointment> result) {
      return new Payload(result.orNull(), result.errors());
    }
  }

  private final AppointmentService service;

  AppointmentController(AppointmentService service) {
    this.service = service;
  }

  @QueryMapping
  List<AppointmentService.WeekItem> appointmentWeek(@Argument LocalDate day, Caller caller) {
    return service.week(caller, day);
  }

  @QueryMapping
  List<Room> appointmentRooms(Caller caller) {
    return service.rooms(caller);
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable Connection<Appointment> appointments(
      DossierView dossier, @Argument int first, @Argument @Nullable String after) {
    if (!dossier.scope().sees(DossierSection.APPOINTMENTS)) {
      return null;
    }
    int size = Connection.first(first);
    return Connection.of(
        service.page(
            dossier.scope(), Connection.key(after, AppointmentController::place), size + 1),
        size,
        appointment -> appointment.at() + " " + appointment.id());
  }

  @SchemaMapping
  Terms terms(Appointment appointment) {
    return appointment.terms();
  }

  @SchemaMapping
  @Nullable Instant startsAt(Appointment appointment) {
    return appointment.startsAt();
  }

  @SchemaMapping
  @Nullable Instant endsAt(Appointment appointment) {
    return appointment.endsAt();
  }

  private static AppointmentRepository.Place place(String key) {
    String[] parts = key.split(" ", 2);
    return new AppointmentRepository.Place(
        Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
  }

  @MutationMapping
  Payload appointmentPropose(@Argument ProposeInput input, Caller caller) {
    return Payload.of(service.propose(caller, input));
  }

  @MutationMapping
  Payload appointmentPick(@Argument PickInput input, Caller caller) {
    return Payload.of(service.pick(caller, input));
  }

  @MutationMapping
  Payload appointmentComingConfirm(@Argument ComingInput input, Caller caller) {
    return Payload.of(service.confirmComing(caller, input));
  }

  @MutationMapping
  Payload appointmentMoveAsk(@Argument ReasonInput input, Caller caller) {
    return Payload.of(service.askToMove(caller, input));
  }

  @MutationMapping
  Payload appointmentCancel(@Argument ReasonInput input, Caller caller) {
    return Payload.of(service.cancel(caller, input));
  }

  @MutationMapping
  Payload appointmentOutcomeRecord(@Argument OutcomeInput input, Caller caller) {
    return Payload.of(service.recordOutcome(caller, input));
  }
}
