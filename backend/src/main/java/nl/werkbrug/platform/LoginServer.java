package nl.werkbrug.platform;

import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;

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
}
