package nl.werkbrug.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.werkbrug.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

class AccessTokensTest {

  private final TestClock clock = new TestClock();
  private JwtException problem = new JwtException("no keys");
  private final AccessTokens tokens =
      new AccessTokens(
          _ -> {
            throw problem;
          },
          clock);

  @Test
  void callsNoTokenBadInTheFiveSecondsAfterTheLoginServerDidNotAnswer() {
    clock.set(Instant.parse("2026-03-01T12:00:00Z"));
    isUnreachable();

    problem = new BadJwtException("bad");
    clock.set(clock.instant().plusMillis(4_999));
    isUnreachable();
    clock.set(clock.instant().plusMillis(1));
    assertThatThrownBy(() -> tokens.decode("x")).isSameAs(problem);
  }

  private void isUnreachable() {
    assertThatThrownBy(() -> tokens.decode("x")).isInstanceOf(LoginServerUnreachable.class);
  }
}
