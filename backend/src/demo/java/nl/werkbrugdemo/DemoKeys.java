package nl.werkbrugdemo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * The keys by which the login server signs: a new one every day, the one before is still known for
 * a day.
 */
@Configuration(proxyBeanMethods = false)
class DemoKeys {

  /** Tokens live in real time, whatever time the product is shown at. */
  @Bean
  RotatingKeys jwkSource() {
    return new RotatingKeys(Clock.systemUTC());
  }

  /** Signs with the newest key; the others only serve to check what they signed. */
  @Bean
  JwtEncoder jwtEncoder(RotatingKeys keys) {
    NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
    encoder.setJwkSelector(List::getFirst);
    return encoder;
  }

  static final class RotatingKeys implements JWKSource<SecurityContext> {

    private static final Duration LIFE = Duration.ofDays(1);

    private final Clock clock;
    private List<RSAKey> keys = List.of();
    private Instant rotatesAt = Instant.MIN;

    RotatingKeys(Clock clock) {
      this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
        throws KeySourceException {
      return selector.select(new JWKSet(List.copyOf(current())));
    }

    private synchronized List<RSAKey> current() throws KeySourceException {
      Instant now = clock.instant();
      if (!now.isBefore(rotatesAt)) {
        keys = keys.isEmpty() ? List.of(generate()) : List.of(generate(), keys.getFirst());
        rotatesAt = now.plus(LIFE);
      }
      return keys;
    }

    private static RSAKey generate() throws KeySourceException {
      try {
        return new RSAKeyGenerator(2048)
            .keyUse(KeyUse.SIGNATURE)
            .keyID(UUID.randomUUID().toString())
            .generate();
      } catch (JOSEException e) {
        throw new KeySourceException("No key could be made", e);
      }
    }
  }
}
