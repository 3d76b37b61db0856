package nl.werkbrug.platform;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
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

  private static final BearerTokenAuthenticationEntryPoint REFUSAL =
      new BearerTokenAuthenticationEntryPoint();

  @Bean
  @Order(10)
  SecurityFilterChain data(HttpSecurity http, RequestLimits limits) throws Exception {
    return ContentSecurity.headers(http)
        .securityMatcher("/graphql", "/files/**", "/calendar/**", "/mail/**", "/actuator/**")
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
                    // A calendar program cannot log in: the address itself is the secret.
                    .requestMatchers(HttpMethod.GET, "/calendar/*")
                    .permitAll()
                    // Nor can whoever presses a link in a mail, or the mail program itself.
                    .requestMatchers("/mail/*/*")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .oauth2ResourceServer(
            server ->
                server.jwt(withDefaults()).authenticationEntryPoint(SecurityConfiguration::refuse))
        .addFilterBefore(
            new RequestLimitFilter("address", limits.address(), SecurityConfiguration::address),
            BearerTokenAuthenticationFilter.class)
        .addFilterAfter(
            new RequestLimitFilter("person", limits.person(), _ -> person()),
            BearerTokenAuthenticationFilter.class)
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
   * @param actorClaims claims by which a token says that somebody acts for its subject
   */
  @Bean
  JwtDecoder jwtDecoder(
      OAuth2ResourceServerProperties properties,
      @Value("${werkbrug.login.acr-values}") List<String> acrValues,
      @Value("${werkbrug.login.actor-claims}") List<String> actorClaims) {
    String issuer = LoginServer.issuer(properties);
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(LoginKeys.of(issuer))
            .jwsAlgorithms(algorithms -> algorithms.addAll(List.of(SignatureAlgorithm.values())))
            .build();
    decoder.setJwtValidator(
        LoginServer.tokens(issuer, properties.getJwt().getAudiences(), acrValues, actorClaims));
    return decoder;
  }

  /** What everybody asks: also tells when the login server is away. */
  @Bean
  @Primary
  AccessTokens accessTokens(@Qualifier("jwtDecoder") JwtDecoder decoder, Clock clock) {
    return new AccessTokens(decoder, clock);
  }

  /** A bad token is the asker's matter (401); a login server that is away passes (503). */
  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (reason instanceof LoginServerUnreachable) {
      PlainAnswer.write(
          response,
          HttpStatus.SERVICE_UNAVAILABLE,
          AccessTokens.RETRY,
          "De inlogdienst is nu niet bereikbaar. Wij proberen het steeds opnieuw. Wat u typte,"
              + " blijft staan.");
    } else {
      REFUSAL.commence(request, response, reason);
    }
  }

  /** Who keeps watch over this instance asks often, and from inside. */
  private static @Nullable String address(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/actuator/") ? null : request.getRemoteAddr();
  }

  private static @Nullable String person() {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof JwtAuthenticationToken t
        ? t.getName()
        : null;
  }
}
