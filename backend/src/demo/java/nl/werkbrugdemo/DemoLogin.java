package nl.werkbrugdemo;

import static org.springframework.security.config.Customizer.withDefaults;
import static org.springframework.security.core.authority.FactorGrantedAuthority.PASSWORD_AUTHORITY;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.identity.People;
import nl.werkbrug.platform.ContentSecurity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * A real OpenID Connect login server (code + PKCE, signed tokens) whose people need no password.
 */
@Configuration(proxyBeanMethods = false)
class DemoLogin {

  static final String LOGIN_PAGE = "/demo/inloggen";

  /** Minutes, not hours: a token cannot be taken back, so it lives shortly and is renewed. */
  private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

  @Bean
  @Order(1)
  SecurityFilterChain demoLoginServer(HttpSecurity http) throws Exception {
    return ContentSecurity.headers(http)
        .oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              server.oidc(withDefaults());
            })
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(
            errors ->
                errors.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(LOGIN_PAGE)))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain demoLoginForm(HttpSecurity http, People people) throws Exception {
    return ContentSecurity.headers(http)
        .securityMatcher("/demo/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .authenticationProvider(new ByNameAlone(people))
        .formLogin(login -> login.loginPage(LOGIN_PAGE).loginProcessingUrl(LOGIN_PAGE).permitAll())
        .build();
  }

  @Bean
  AuthorizationServerSettings issuer(@Value("${werkbrug.base-url}") String baseUrl) {
    return AuthorizationServerSettings.builder().issuer(baseUrl).build();
  }

  /** Knows who is logged in, so that logging out ends the session at the login server too. */
  @Bean
  SessionRegistry sessionRegistry() {
    return new SessionRegistryImpl();
  }

  @Bean
  RegisteredClientRepository registeredClients(
      @Value("${werkbrug.login.client-id}") String clientId,
      @Value("${werkbrug.base-url}") String baseUrl) {
    return new InMemoryRegisteredClientRepository(
        RegisteredClient.withId(UUID.randomUUID().toString())
            .clientId(clientId)
            .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(baseUrl + "/inloggen/terug")
            .redirectUri(baseUrl + "/inloggen/stil")
            .postLogoutRedirectUri(baseUrl + "/")
            .scope(OidcScopes.OPENID)
            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
            .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build())
            .build());
  }

  /** Names the audience on access tokens only: an id token is for the portal itself. */
  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> audience(
      @Value("${spring.security.oauth2.resourceserver.jwt.audiences}") List<String> audiences) {
    return context -> {
      if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
        context.getClaims().audience(audiences);
      }
    };
  }

  /** The demonstration's people are made up, so knowing a name is enough. */
  private record ByNameAlone(People people) implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication claimed) {
      String subject = claimed.getName();
      if (people.withSubject(subject).isPresent()) {
        return UsernamePasswordAuthenticationToken.authenticated(
            subject, null, List.of(FactorGrantedAuthority.fromAuthority(PASSWORD_AUTHORITY)));
      }
      throw new BadCredentialsException("Unknown demo person");
    }

    @Override
    public boolean supports(@Nullable Class<?> type) {
      return UsernamePasswordAuthenticationToken.class.equals(type);
    }
  }
}
