package nl.werkbrug.platform;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
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
  SecurityFilterChain portal(HttpSecurity http, OAuth2ResourceServerProperties properties)
      throws Exception {
    return ContentSecurity.headers(http, LoginServer.origin(properties))
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
   * Checks signature, issuer, audience, expiry and, where it is asked, how surely the login server
   * knows the person.
   *
   * @param acrValues the levels of assurance ({@code acr}) that will do; none: any
   */
  @Bean
  JwtDecoder jwtDecoder(
      OAuth2ResourceServerProperties properties,
      @Value("${werkbrug.login.acr-values}") List<String> acrValues) {
    String issuer = LoginServer.issuer(properties);
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(LoginKeys.of(issuer))
            .jwsAlgorithms(algorithms -> algorithms.addAll(List.of(SignatureAlgorithm.values())))
            .build();
    decoder.setJwtValidator(
        LoginServer.tokens(issuer, properties.getJwt().getAudiences(), acrValues));
    return decoder;
  }
}
