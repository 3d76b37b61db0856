package nl.werkbrug.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Makes the {@link Caller} of a validated token from the memberships in the database. */
@Component
public class Callers {

  private final People people;
  private final Clock clock;
  private final String subjectClaim;

  Callers(
      People people, Clock clock, @Value("${werkbrug.login.subject-claim}") String subjectClaim) {
    this.people = people;
    this.clock = clock;
    this.subjectClaim = subjectClaim;
  }

  /** The caller, with an empty trace; empty when the token names nobody we know. */
  public Optional<Caller> caller(Jwt token) {
    String subject = token.getClaimAsString(subjectClaim);
    return subject == null ? Optional.empty() : people.withSubject(subject).map(this::caller);
  }

  /**
   * The person as a caller, with an empty trace, for work that this person asked for and that is
   * done after the request; empty when the person is no longer known.
   */
  public Optional<Caller> onBehalfOf(UUID personId) {
    return people.person(personId).map(this::caller);
  }

  private Caller caller(Person person) {
    Organisation organisation =
        person.organisationId() == null
            ? null
            : people.organisation(person.organisationId()).orElse(null);
    return new Caller(
        person.id(),
        person.name(),
        person.role(),
        organisation,
        person.team(),
        new ReadTrace(clock.instant()));
  }
}
