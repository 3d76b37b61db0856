package nl.werkbrug.audit;

import java.time.Clock;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.BadRequestException;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lets a privacy officer see that the log of the own organisation is unbroken. */
@Controller
class AccessLogCheckController {

  static final int AT_MOST = 5_000;
  private static final int MAX_DAYS = 31;

  private final AccessLogVerifier verifier;
  private final Clock clock;

  AccessLogCheckController(AccessLogVerifier verifier, Clock clock) {
    this.verifier = verifier;
    this.clock = clock;
  }

  @QueryMapping
  @Nullable AccessLogCheck accessLogCheck(@Argument int days, Caller caller) {
    UUID organisation = caller.organisationId();
    if (days < 1 || days > MAX_DAYS) {
      throw new BadRequestException("Vraag 1 tot en met 31 dagen (days).");
    }
    return caller.is(Role.PRIVACY_OFFICER) && organisation != null
        ? verifier.check(organisation, Weeks.day(clock.instant()).minusDays(days - 1L), AT_MOST)
        : null;
  }
}
