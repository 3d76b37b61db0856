package nl.werkbrug.pitch.market;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import graphql.GraphQLContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PublicPitchController {

  record InterestExpressInput(
      UUID id, UUID publicPitchId, String job, String place, String hours, String question) {}

  record InterestExpressPayload(@Nullable EmployerInterest interest, List<UserError> userErrors) {}

  /** A page of pitches with what may be told about all of them together. */
  record PublicPitchPage(
      List<Connection.Edge<PublicPitch>> edges,
      Connection.PageInfo pageInfo,
      @Nullable Integer count,
      PublicPitches.Facets facets) {}

  private final PublicPitches pitches;
  private final EmployerInterests interests;
  private final Clock clock;

  PublicPitchController(PublicPitches pitches, EmployerInterests interests, Clock clock) {
    this.pitches = pitches;
    this.interests = interests;
    this.clock = clock;
  }

  @QueryMapping
  @Nullable PublicPitchPage publicPitches(
      @Argument int first,
      @Argument @Nullable String after,
      @Argument @Nullable PublicPitchFilter filter,
      Caller caller) {
    if (!maySee(caller)) {
      return null;
    }
    int size = Connection.first(first);
    PublicPitchFilter wanted = Objects.requireNonNullElse(filter, PublicPitchFilter.ALL);
    List<PublicPitch> shown = pitches.shown();
    List<PublicPitch> found =
        shown.stream().filter(pitch -> wanted.accepts(pitch.attributes())).toList();
    Connection<PublicPitch> page = pitches.page(found, caller.personId(), size, after);
    return new PublicPitchPage(
        page.edges(),
        page.pageInfo(),
        PublicPitches.told(found.size()),
        pitches.facets(shown, wanted));
  }

  @QueryMapping
  @Nullable PublicPitch publicPitch(@Argument UUID id, Caller caller) {
    return maySee(caller) ? pitches.shown(id).orElse(null) : null;
  }

  @QueryMapping
  @Nullable Connection<EmployerInterest> myPitchInterests(
      @Argument int first, @Argument @Nullable String after, Caller caller) {
    int size = Connection.first(first);
    return employer(caller)
        .map(
            employer ->
                Connection.of(
                    interests.page(caller, employer, Connection.idKey(after), size + 1),
                    size,
                    interest -> interest.id().toString()))
        .orElse(null);
  }

  @MutationMapping
  InterestExpressPayload pitchInterestExpress(@Argument InterestExpressInput input, Caller caller) {
    Result<EmployerInterest> result =
        employer(caller)
            .map(employer -> interests.express(caller, employer, input))
            .orElseGet(
                () -> Result.refused(UserError.notAllowed("Alleen een werkgever kan dit vragen.")));
    return new InterestExpressPayload(result.orNull(), result.errors());
  }

  @SchemaMapping(typeName = "EmployerInterest")
  boolean late(EmployerInterest interest) {
    return interest.late(clock.instant());
  }

  /** Null once the pitch was taken back or too few others look like it. */
  @BatchMapping(typeName = "EmployerInterest")
  Map<EmployerInterest, PublicPitch> pitch(List<EmployerInterest> interests) {
    Map<UUID, PublicPitch> shown =
        pitches.shown().stream().collect(toMap(PublicPitch::id, Function.identity()));
    return interests.stream()
        .filter(interest -> shown.containsKey(interest.publicPitchId()))
        .collect(
            toMap(
                Function.identity(),
                interest -> requireNonNull(shown.get(interest.publicPitchId()))));
  }

  @BatchMapping(typeName = "PublicPitch")
  Map<PublicPitch, Boolean> asked(List<PublicPitch> shown, GraphQLContext context) {
    Set<UUID> asked =
        employer(context.get(Caller.class))
            .map(
                employer -> interests.asked(employer, shown.stream().map(PublicPitch::id).toList()))
            .orElseGet(Set::of);
    return shown.stream()
        .distinct()
        .collect(toMap(Function.identity(), pitch -> asked.contains(pitch.id())));
  }

  private static boolean maySee(Caller caller) {
    return switch (caller.role()) {
      case EMPLOYER, ADVISER, TEAM_LEAD -> true;
      case CLIENT, PRIVACY_OFFICER, CARE_WORKER -> false;
    };
  }

  private static Optional<Organisation> employer(Caller caller) {
    return caller.is(Role.EMPLOYER) ? Optional.ofNullable(caller.organisation()) : Optional.empty();
  }
}
