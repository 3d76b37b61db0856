package nl.werkbrug.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Tells a bad token, which is the asker's, from a login server that is away, which is nobody's
 * fault and passes.
 */
final class AccessTokens implements JwtDecoder {

  /** When to try again. */
  static final Duration RETRY = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(AccessTokens.class);

  private final JwtDecoder decoder;
  private final Clock clock;
  private volatile Instant awayUntil = Instant.MIN;

  AccessTokens(JwtDecoder decoder, Clock clock) {
    this.decoder = decoder;
    this.clock = clock;
  }

  @Override
  public Jwt decode(String token) {
    try {
      return decoder.decode(token);
    } catch (BadJwtException e) {
      // For a while the login server is not asked again, and then every unknown key looks bad.
      throw clock.instant().isBefore(awayUntil) ? new LoginServerUnreachable(e) : e;
    } catch (JwtException e) {
      LOG.warn("The login server's keys cannot be fetched: {}", e.getMessage());
      awayUntil = clock.instant().plus(RETRY);
      throw new LoginServerUnreachable(e);
    }
  }
}
