package nl.werkbrug.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** The OpenID Connect provider by whom people log in. */
final class LoginServer {

  private LoginServer() {}

  /** Its address; without one nobody could log in, so the application does not start. */
  static String issuer(OAuth2ResourceServerProperties properties) {
    String issuer = properties.getJwt().getIssuerUri();
    if (issuer == null) {
      throw new IllegalStateException(
          "Name the login server as spring.security.oauth2.resourceserver.jwt.issuer-uri, or start with the profile demo");
    }
    return issuer;
  }

  /** Where the portal's pages may ask it for tokens: scheme, host and port. */
  static String origin(OAuth2ResourceServerProperties properties) {
    URI issuer = URI.create(issuer(properties));
    return issuer.getScheme() + "://" + issuer.getRawAuthority();
  }

  /**
   * What an access token of the login server must hold to be one for us.
   *
   * @param acrValues the levels of assurance that will do; none: any
   * @param actorClaims claims by which a token says that somebody acts for its subject
   */
  static OAuth2TokenValidator<Jwt> tokens(
      String issuer, List<String> audiences, List<String> acrValues, List<String> actorClaims) {
    List<OAuth2TokenValidator<Jwt>> checks = new ArrayList<>();
    checks.add(new JwtIssuerValidator(issuer));
    // RFC 9068 gives access tokens a type of their own, which not every login server does yet.
    JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt");
    type.setAllowEmpty(true);
    checks.add(type);
    checks.add(
        new JwtClaimValidator<List<String>>(
            JwtClaimNames.AUD,
            named -> named != null && named.stream().anyMatch(audiences::contains)));
    // A guardian or attorney is not the client: both logs would name the wrong person.
    checks.add(
        token ->
            actorClaims.stream().anyMatch(token::hasClaim)
                ? OAuth2TokenValidatorResult.failure(
                    new OAuth2Error(
                        OAuth2ErrorCodes.INVALID_TOKEN, "Somebody acts for the subject", null))
                : OAuth2TokenValidatorResult.success());
    if (!acrValues.isEmpty()) {
      checks.add(
          new JwtClaimValidator<>("acr", acr -> acr instanceof String && acrValues.contains(acr)));
    }
    return JwtValidators.createDefaultWithValidators(checks);
  }
}
