package nl.werkbrug.platform;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of the login server, found by its discovery document at the first use, so that
 * the application starts while the login server is down.
 */
final class LoginKeys implements JWKSetSource<SecurityContext> {

  /** A key that was taken away is not believed longer than this, while the login server answers. */
  private static final Duration KNOWN_FOR = Duration.ofMinutes(5);

  /** Whoever invents keys cannot make us ask the login server more often than this. */
  private static final Duration ASKED_AT_MOST_EVERY = Duration.ofSeconds(5);

  /** While the login server is down its last keys serve on, for longer than any token lives. */
  private static final Duration BELIEVED_WITHOUT_ANSWER = Duration.ofMinutes(30);

  private static final int TIMEOUT_MS = 3_000;
  private static final int SIZE_LIMIT = 200_000;

  private final String issuer;
  private final ResourceRetriever web =
      new DefaultResourceRetriever(TIMEOUT_MS, TIMEOUT_MS, SIZE_LIMIT);
  private @Nullable JWKSetSource<SecurityContext> keys;

  private LoginKeys(String issuer) {
    this.issuer = issuer;
  }

  static JWKSource<SecurityContext> of(String issuer) {
    return of(issuer, KNOWN_FOR, ASKED_AT_MOST_EVERY);
  }

  static JWKSource<SecurityContext> of(
      String issuer, Duration knownFor, Duration askedAtMostEvery) {
    JWKSource<SecurityContext> keys =
        JWKSourceBuilder.create(new LoginKeys(issuer))
            .cache(knownFor.toMillis(), 2L * TIMEOUT_MS)
            .refreshAheadCache(false)
            .rateLimited(askedAtMostEvery.toMillis())
            .outageTolerant(BELIEVED_WITHOUT_ANSWER.toMillis())
            .build();
    return (selector, context) -> {
      try {
        return keys.get(selector, context);
      } catch (RateLimitReachedException e) {
        // Asked a moment ago, the login server did not name this key: the token is a bad one.
        return List.of();
      }
    };
  }

  @Override
  public synchronized JWKSet getJWKSet(
      JWKSetCacheRefreshEvaluator evaluator, long now, @Nullable SecurityContext context)
      throws KeySourceException {
    if (keys == null) {
      keys = new URLBasedJWKSetSource<>(keyAddress(), web);
    }
    return keys.getJWKSet(evaluator, now, context);
  }

  private URL keyAddress() throws KeySourceException {
    try {
      String discovery = issuer.replaceAll("/$", "") + "/.well-known/openid-configuration";
      Map<String, Object> found =
          JSONObjectUtils.parse(web.retrieveResource(URI.create(discovery).toURL()).getContent());
      if (!issuer.equals(JSONObjectUtils.getString(found, "issuer"))) {
        throw new JWKSetRetrievalException("The login server names itself otherwise", null);
      }
      return JSONObjectUtils.getURI(found, "jwks_uri").toURL();
    } catch (IOException | ParseException e) {
      throw new JWKSetRetrievalException("The login server does not tell its keys", e);
    }
  }

  @Override
  public void close() throws IOException {
    if (keys != null) {
      keys.close();
    }
  }
}
