package nl.werkbrug.pitch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Sections.ContactDetails;
import nl.werkbrug.dossier.Sections.Cv;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;

@Service
class PitchService {

  private static final int MAX_GROUPS = 3;
  private static final int MAX_REQUEST = 500;

  private final Dossiers dossiers;
  private final PitchRepository repository;
  private final PitchGallery gallery;
  private final OutboxRelay relay;
  private final Clock clock;

  PitchService(
      Dossiers dossiers,
      PitchRepository repository,
      PitchGallery gallery,
      OutboxRelay relay,
      Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.gallery = gallery;
    this.relay = relay;
    this.clock = clock;
  }

  Optional<PitchProfile> pitch(AccessScope scope) {
    return repository.find(scope);
  }

  Result<PitchProfile> saveDraft(Caller caller, PitchController.DraftSaveInput input) {
    Checks checks = new Checks();
    PitchContent content = checked(input.content(), checks);
    return ofClient(
        caller,
        input.dossierId(),
        scope -> {
          if (checks.failed()) {
            return checks.refusal();
          }
          Optional<PitchProfile> before = repository.find(scope);
          return before.isEmpty()
              ? firstDraft(scope, input.expectedVersion(), content)
              : nextDraft(scope, before.get(), input.expectedVersion(), content);
        });
  }

  private Result<PitchProfile> firstDraft(
      AccessScope scope, int expectedVersion, PitchContent content) {
    Instant now = clock.instant();
    UUID publicId = UUID.randomUUID();
    PitchProfile draft =
        new PitchProfile(
            scope.dossierId(),
            1,
            publicId,
            PitchState.DRAFT,
            content,
            null,
            null,
            now,
            List.of(event(scope, PitchChanged.Kind.DRAFTED, publicId, now)));
    if (expectedVersion != 0 || !repository.insert(scope, draft)) {
      return Result.refused(UserError.stale());
    }
    return changed(scope);
  }

  private Result<PitchProfile> nextDraft(
      AccessScope scope, PitchProfile before, int expectedVersion, PitchContent content) {
    if (!before.state().isOpen()) {
      return Result.refused(
          UserError.conflict(
              "Uw pitch is al verstuurd. Haal de pitch eerst terug. Dan kunt u verder schrijven."));
    }
    PitchState next =
        before.state() == PitchState.CHANGE_ASKED ? PitchState.CHANGE_ASKED : PitchState.DRAFT;
    return change(
        scope,
        before,
        expectedVersion,
        next,
        new Update().set("content", content),
        PitchChanged.Kind.DRAFTED,
        pitch -> pitch.content().equals(content));
  }

  /** What an answer to a submission holds: the pitch, or the passages that stop it. */
  record Submitted(Result<PitchProfile> result, @Nullable List<TextMark> marks) {}

  Submitted submit(Caller caller, PitchController.VersionInput input) {
    List<TextMark> marks =
        dossiers
            .view(caller, input.dossierId())
            .filter(view -> view.scope().isClient())
            .flatMap(
                view ->
                    repository
                        .find(view.scope())
                        .map(pitch -> PitchTextCheck.check(pitch.content().text(), known(view))))
            .orElse(null);
    Result<PitchProfile> result =
        ofClient(
            caller,
            input.dossierId(),
            scope ->
                withPitch(scope, before -> submit(scope, before, input.expectedVersion(), marks)));
    return new Submitted(result, marks);
  }

  private Result<PitchProfile> submit(
      AccessScope scope, PitchProfile before, int expectedVersion, @Nullable List<TextMark> marks) {
    String text = before.content().text();
    Checks checks =
        new Checks()
            .that(
                before.state().isOpen() || isRepeat(before, expectedVersion, PitchState.SUBMITTED),
                "expectedVersion",
                "Uw pitch is al verstuurd. U hoeft niets te doen.")
            .that(
                !before.content().attributes().occupationGroups().isEmpty(),
                "content",
                "Kies eerst wat voor werk u zoekt.")
            .that(
                text.length() >= PitchContent.MIN_TEXT,
                "content",
                "Schrijf nog iets meer over uzelf: twee of drie zinnen is genoeg.")
            .that(
                marks == null || marks.isEmpty(),
                "content",
                "In uw tekst staat nog iets waaraan men u kan herkennen. Kijk bij de streepjes.");
    return checks.failed()
        ? checks.refusal()
        : change(
            scope,
            before,
            expectedVersion,
            PitchState.SUBMITTED,
            new Update().unset("changeRequest"),
            PitchChanged.Kind.SUBMITTED,
            _ -> true);
  }

  Result<PitchProfile> approve(Caller caller, PitchController.VersionInput input) {
    return ofContactPerson(
        caller,
        input.dossierId(),
        scope ->
            withSubmitted(
                scope,
                input.expectedVersion(),
                PitchState.PUBLISHED,
                before ->
                    change(
                        scope,
                        before,
                        input.expectedVersion(),
                        PitchState.PUBLISHED,
                        new Update().set("approvedBy", caller.name()),
                        PitchChanged.Kind.PUBLISHED,
                        _ -> true)));
  }

  Result<PitchProfile> requestChange(Caller caller, PitchController.ChangeRequestInput input) {
    Checks checks = new Checks();
    String request = checks.text("request", "wat er anders moet", input.request(), MAX_REQUEST);
    return ofContactPerson(
        caller,
        input.dossierId(),
        scope ->
            checks.failed()
                ? checks.refusal()
                : withSubmitted(
                    scope,
                    input.expectedVersion(),
                    PitchState.CHANGE_ASKED,
                    before ->
                        change(
                            scope,
                            before,
                            input.expectedVersion(),
                            PitchState.CHANGE_ASKED,
                            new Update().set("changeRequest", request),
                            PitchChanged.Kind.CHANGE_ASKED,
                            pitch -> Objects.equals(pitch.changeRequest(), request))));
  }

  /** Takes the pitch back; it is gone before this answers. */
  Result<PitchProfile> withdraw(Caller caller, PitchController.VersionInput input) {
    return dossiers.change(
        caller,
        input.dossierId(),
        DossierSection.PITCH,
        scope ->
            !scope.isClient() && !scope.isContactPerson()
                ? Result.refused(onlyTheContactPerson())
                : withPitch(
                    scope,
                    before -> {
                      boolean repeat =
                          isRepeat(before, input.expectedVersion(), PitchState.WITHDRAWN);
                      if (!before.state().isOut() && !repeat) {
                        return Result.refused(
                            UserError.conflict(
                                "Deze pitch is niet verstuurd. Er is niets om terug te halen."));
                      }
                      Result<PitchProfile> result =
                          change(
                              scope,
                              before,
                              input.expectedVersion(),
                              PitchState.WITHDRAWN,
                              new Update().set("publicId", UUID.randomUUID()).unset("approvedBy"),
                              PitchChanged.Kind.WITHDRAWN,
                              _ -> true);
                      if (result.orNull() != null && !repeat) {
                        gallery.takeDown(before.publicId());
                      }
                      return result;
                    }));
  }

  /** What stops this text, for the client who writes it; null for everybody else. */
  @Nullable List<TextMark> checkText(Caller caller, UUID dossierId, String text) {
    return dossiers
        .view(caller, dossierId)
        .filter(view -> view.scope().isClient())
        .map(view -> PitchTextCheck.check(shortened(text), known(view)))
        .orElse(null);
  }

  /** How an employer will see the pitch; with content only for the client who writes it. */
  PitchGallery.@Nullable Preview preview(
      Caller caller, UUID dossierId, PitchController.@Nullable ContentInput content) {
    Optional<AccessScope> scope =
        dossiers
            .scope(caller, dossierId)
            .filter(seen -> seen.sees(DossierSection.PITCH))
            .filter(seen -> content == null || seen.isClient());
    Optional<PitchProfile> stored = scope.flatMap(repository::find);
    if (scope.isEmpty() || (content == null && stored.isEmpty())) {
      return null;
    }
    PitchContent shown =
        content == null
            ? stored.orElseThrow().content()
            : new PitchContent(content.attributes(), shortened(content.text()).strip());
    return gallery.preview(stored.map(PitchProfile::publicId).orElseGet(UUID::randomUUID), shown);
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(text.length(), PitchContent.MAX_TEXT));
  }

  /** Everything about the person that may not come back in the text. */
  private Known known(DossierView view) {
    ContactDetails contact = dossiers.contactDetails(view.scope());
    Cv cv = dossiers.cv(view.scope());
    Stream<@Nullable String> workplaces =
        cv == null
            ? Stream.of()
            : Stream.concat(
                cv.experience().stream().map(Cv.Experience::employer),
                cv.education().stream().map(Cv.Education::school));
    return new Known(
        List.of(view.clientName()),
        present(Stream.of(contact == null ? null : contact.street())),
        present(Stream.of(contact == null ? null : contact.town())),
        present(workplaces),
        contact == null
            ? List.of()
            : present(Stream.of(contact.phone(), contact.email(), contact.postcode())));
  }

  private static List<String> present(Stream<@Nullable String> texts) {
    return texts.flatMap(text -> Stream.ofNullable(text)).filter(text -> !text.isBlank()).toList();
  }

  private static PitchContent checked(PitchController.ContentInput input, Checks checks) {
    String text = checks.optionalText("text", "uw tekst", input.text(), PitchContent.MAX_TEXT);
    checks.that(
        input.occupationGroups().size() <= MAX_GROUPS,
        "occupationGroups",
        "Kies ten hoogste drie soorten werk.");
    return new PitchContent(input.attributes(), text == null ? "" : text);
  }

  private interface Change {
    Result<PitchProfile> on(AccessScope scope);
  }

  private Result<PitchProfile> ofClient(Caller caller, UUID dossierId, Change change) {
    return dossiers.change(
        caller,
        dossierId,
        DossierSection.PITCH,
        scope ->
            scope.isClient()
                ? change.on(scope)
                : Result.refused(
                    UserError.notAllowed("Alleen de kandidaat zelf schrijft de pitch.")));
  }

  private Result<PitchProfile> ofContactPerson(Caller caller, UUID dossierId, Change change) {
    return dossiers.change(
        caller,
        dossierId,
        DossierSection.PITCH,
        scope ->
            scope.isContactPerson() ? change.on(scope) : Result.refused(onlyTheContactPerson()));
  }

  private static UserError onlyTheContactPerson() {
    return UserError.notAllowed("Alleen de vaste contactpersoon beslist over een pitch.");
  }

  private Result<PitchProfile> withPitch(
      AccessScope scope, Function<PitchProfile, Result<PitchProfile>> change) {
    return repository.find(scope).map(change).orElseGet(() -> Result.refused(UserError.notFound()));
  }

  private Result<PitchProfile> withSubmitted(
      AccessScope scope,
      int expectedVersion,
      PitchState target,
      Function<PitchProfile, Result<PitchProfile>> change) {
    return withPitch(
        scope,
        before ->
            before.state() == PitchState.SUBMITTED || isRepeat(before, expectedVersion, target)
                ? change.apply(before)
                : Result.refused(
                    UserError.conflict("Deze pitch wacht niet (meer) op uw antwoord.")));
  }

  private static boolean isRepeat(PitchProfile pitch, int expectedVersion, PitchState target) {
    return pitch.version() == expectedVersion + 1 && pitch.state() == target;
  }

  /** One guarded update to the next state; the same request again gives the same answer. */
  private Result<PitchProfile> change(
      AccessScope scope,
      PitchProfile before,
      int expectedVersion,
      PitchState next,
      Update update,
      PitchChanged.Kind kind,
      Function<PitchProfile, Boolean> same) {
    if (isRepeat(before, expectedVersion, next) && same.apply(before)) {
      return Result.done(before);
    }
    Instant now = clock.instant();
    PitchChanged event = event(scope, kind, before.publicId(), now);
    boolean done =
        before.version() == expectedVersion
            && repository.change(
                scope, expectedVersion, update.set("state", next).set("changedAt", now), event);
    return done ? changed(scope) : Result.refused(UserError.stale());
  }

  private Result<PitchProfile> changed(AccessScope scope) {
    relay.relay(PitchProfile.class, scope.dossierId());
    return Result.done(repository.find(scope).orElseThrow());
  }

  private static PitchChanged event(
      AccessScope scope, PitchChanged.Kind kind, UUID publicId, Instant at) {
    return new PitchChanged(UUID.randomUUID(), scope.dossierId(), at, kind, publicId);
  }
}
