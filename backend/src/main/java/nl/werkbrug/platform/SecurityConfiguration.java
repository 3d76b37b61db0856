package nl.werkbrug.platform;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.List;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/**
 * Who may come in: every request for data carries a signed access token from the configured login
 * server.
 *
 * <p>No cookies are used for data, so there is nothing for another site to ride on (CSRF).
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  @Order(10)
  SecurityFilterChain data(HttpSecurity http) throws Exception {
    return ContentSecurity.headers(http)
        .securityMatcher("/graphql", "/files/**", "/actuator/**")
        .authorizeHttpRequests(
            requests ->
                requests
                    // A browser cannot send a token with the handshake; the socket is checked when
                    // it names its token.
                    .requestMatchers(new RequestHeaderRequestMatcher("Upgrade", "websocket"))
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .denyAll()
                    .anyRequest()
                    .authenticated())
        .oauth2ResourceServer(server -> server.jwt(withDefaults()))
        .sessionManagement(
            session ->
                session
                    .sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                    // The demo's login server keeps a session on this origin; data must not renew
                    // it.
                    .sessionFixation(fixation -> fixation.none()))
        .csrf(csrf -> csrf.disable())
        .build();
  }

  @Bean
  @Order(20)
  SecurityFilterChain portal(HttpSecurity http) throws Exception {
    return ContentSecurity.headers(http)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.GET)
                    .permitAll()
                    .requestMatchers(HttpMethod.HEAD)
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .build();
  }

  /**
   * Checks signature, issuer, audience and expiry. Keys are fetched at the first use, not at start.
   */
  @Bean
  JwtDecoder jwtDecoder(OAuth2ResourceServerProperties properties) {
    String issuer = LoginServer.issuer(properties);
    List<String> audiences = properties.getJwt().getAudiences();
    return new SupplierJwtDecoder(
        () -> {
          NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer).build();
          decoder.setJwtValidator(
              new DelegatingOAuth2TokenValidator<>(
                  JwtValidators.createDefaultWithIssuer(issuer),
                  new JwtClaimValidator<List<String>>(
                      JwtClaimNames.AUD,
                      named -> named != null && named.stream().anyMatch(audiences::contains))));
          return decoder;
        });
  }
}
