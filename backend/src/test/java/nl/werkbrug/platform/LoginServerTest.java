package nl.werkbrug.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What becomes of tokens when the login server, here a small one of our own, changes or goes. */
class LoginServerTest {

  private static final String SUBSTANTIAL = "urn:example:substantial";
  private static final String HIGH = "urn:example:high";
  private static final String LOW = "urn:example:low";

  private final AtomicInteger keysAsked = new AtomicInteger();
  private HttpServer server;
  private String issuer;
  private List<ECKey> keys;

  @BeforeEach
  void startsTheLoginServer() throws Exception {
    keys = List.of(aKey());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuer = "http://localhost:" + server.getAddress().getPort() + "/realms/test";
    server.createContext(
        "/realms/test/.well-known/openid-configuration",
        exchange ->
            answer(
                exchange,
                "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(issuer, issuer)));
    server.createContext(
        "/realms/test/keys",
        exchange -> {
          keysAsked.incrementAndGet();
          answer(
              exchange, new JWKSet(keys.stream().<JWK>map(ECKey::toPublicJWK).toList()).toString());
        });
    server.start();
  }

  @AfterEach
  void stopsTheLoginServer() {
    server.stop(0);
  }

  @Test
  void takesATokenOfANewKeyWithoutARestart() throws Exception {
    JwtDecoder decoder = decoder();
    decoder.decode(signedBy(keys.getFirst(), claims()));
    keys = List.of(aKey(), keys.getFirst());

    assertThat(decoder.decode(signedBy(keys.getFirst(), claims())).getSubject())
        .isEqualTo("samira");
  }

  @Test
  void refusesATokenOfAKeyThatWasTakenAway() throws Exception {
    JwtDecoder decoder = decoder();
    String old = signedBy(keys.getFirst(), claims());
    decoder.decode(old);
    keys = List.of(aKey());
    decoder.decode(signedBy(keys.getFirst(), claims()));

    assertThatThrownBy(() -> decoder.decode(old)).isInstanceOf(BadJwtException.class);
  }

  @Test
  void takesTokensOnWhileTheLoginServerIsDown() throws Exception {
    JwtDecoder decoder = thatForgetsAtOnce();
    String token = signedBy(keys.getFirst(), claims());
    decoder.decode(token);
    server.stop(0);

    assertThat(decoder.decode(token).getSubject()).isEqualTo("samira");
  }

  @Test
  void doesNotCallATokenBadWhenNoKeysCanBeHad() throws Exception {
    server.stop(0);

    assertThatThrownBy(() -> decoder().decode(signedBy(keys.getFirst(), claims())))
        .isInstanceOf(JwtException.class)
        .isNotInstanceOf(BadJwtException.class);
  }

  @Test
  void startsWithoutTheLoginServerAndGoesOnWhenItIsThere() throws Exception {
    int port = server.getAddress().getPort();
    server.stop(0);
    JwtDecoder decoder = thatForgetsAtOnce();
    String token = signedBy(keys.getFirst(), claims());
    assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/realms/test/.well-known/openid-configuration",
        exchange ->
            answer(
                exchange,
                "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(issuer, issuer)));
    server.createContext(
        "/realms/test/keys",
        exchange -> answer(exchange, new JWKSet(keys.getFirst().toPublicJWK()).toString()));
    server.start();

    assertThat(decoder.decode(token).getSubject()).isEqualTo("samira");
  }

  @Test
  void doesNotLetInventedKeysFloodTheLoginServer() throws Exception {
    JwtDecoder decoder = decoder();
    decoder.decode(signedBy(keys.getFirst(), claims()));
    for (int i = 0; i < 50; i++) {
      String invented = signedBy(aKey(), claims());
      assertThatThrownBy(() -> decoder.decode(invented)).isInstanceOf(BadJwtException.class);
    }

    assertThat(keysAsked.get()).isLessThanOrEqualTo(2);
    assertThat(decoder.decode(signedBy(keys.getFirst(), claims())).getSubject())
        .isEqualTo("samira");
  }

  @Test
  void doesNotTakeKeysFromALoginServerThatNamesItselfOtherwise() throws Exception {
    String token =
        signedBy(keys.getFirst(), new JWTClaimsSet.Builder(claims()).issuer(issuer + "/").build());

    assertThatThrownBy(
            () ->
                NimbusJwtDecoder.withJwkSource(LoginKeys.of(issuer + "/"))
                    .jwsAlgorithm(SignatureAlgorithm.ES256)
                    .build()
                    .decode(token))
        .isInstanceOf(JwtException.class);
  }

  @Test
  void takesTheAskedLevelOfAssuranceAndRefusesOthers() throws Exception {
    JwtDecoder decoder = decoder(SUBSTANTIAL, HIGH);

    assertThat(decoder.decode(signedBy(keys.getFirst(), withLevel(SUBSTANTIAL)))).isNotNull();
    assertThat(decoder.decode(signedBy(keys.getFirst(), withLevel(HIGH)))).isNotNull();
    String low = signedBy(keys.getFirst(), withLevel(LOW));
    assertThatThrownBy(() -> decoder.decode(low)).isInstanceOf(BadJwtException.class);
    String unnamed = signedBy(keys.getFirst(), claims());
    assertThatThrownBy(() -> decoder.decode(unnamed)).isInstanceOf(BadJwtException.class);
  }

  @Test
  void takesAnyLevelOfAssuranceWhenNoneIsAsked() throws Exception {
    JwtDecoder decoder = decoder();

    assertThat(decoder.decode(signedBy(keys.getFirst(), withLevel(LOW)))).isNotNull();
    assertThat(decoder.decode(signedBy(keys.getFirst(), claims()))).isNotNull();
  }

  @Test
  void takesAnAccessTokenByItsTypeAndNoOtherKind() throws Exception {
    JwtDecoder decoder = decoder();

    assertThat(decoder.decode(signed(keys.getFirst(), claims(), "at+jwt"))).isNotNull();
    String logout = signed(keys.getFirst(), claims(), "logout+jwt");
    assertThatThrownBy(() -> decoder.decode(logout)).isInstanceOf(BadJwtException.class);
  }

  @Test
  void doesNotTakeWhoActsForAClientForTheClient() throws Exception {
    JwtDecoder decoder = decoder();
    for (String claim : List.of("act", "acting_nin")) {
      String token =
          signedBy(
              keys.getFirst(),
              new JWTClaimsSet.Builder(claims()).claim(claim, "a guardian").build());
      assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(BadJwtException.class);
    }
    assertThat(decoder.decode(signedBy(keys.getFirst(), claims()))).isNotNull();
  }

  @Test
  void refusesATokenForAnotherAudience() throws Exception {
    String forThePortal =
        signedBy(
            keys.getFirst(),
            new JWTClaimsSet.Builder(claims()).audience("werkbrug-portal").build());

    assertThatThrownBy(() -> decoder().decode(forThePortal)).isInstanceOf(BadJwtException.class);
  }

  private JwtDecoder decoder(String... levels) {
    OAuth2ResourceServerProperties properties = new OAuth2ResourceServerProperties();
    properties.getJwt().setIssuerUri(issuer);
    properties.getJwt().setAudiences(List.of("werkbrug"));
    return new SecurityConfiguration()
        .jwtDecoder(properties, List.of(levels), List.of("act", "acting_nin"));
  }

  private JwtDecoder thatForgetsAtOnce() {
    return NimbusJwtDecoder.withJwkSource(
            LoginKeys.of(issuer, Duration.ofMillis(2), Duration.ofMillis(1)))
        .jwsAlgorithm(SignatureAlgorithm.ES256)
        .build();
  }

  private JWTClaimsSet claims() {
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .subject("samira")
        .audience("werkbrug")
        .expirationTime(Date.from(Instant.now().plusSeconds(300)))
        .build();
  }

  private JWTClaimsSet withLevel(String level) {
    return new JWTClaimsSet.Builder(claims()).claim("acr", level).build();
  }

  private static String signedBy(ECKey key, JWTClaimsSet claims) throws JOSEException {
    return signed(key, claims, "JWT");
  }

  private static String signed(ECKey key, JWTClaimsSet claims, String type) throws JOSEException {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .keyID(key.getKeyID())
                .build(),
            claims);
    token.sign(new ECDSASigner(key));
    return token.serialize();
  }

  private static ECKey aKey() throws JOSEException {
    return new ECKeyGenerator(Curve.P_256).keyID(UUID.randomUUID().toString()).generate();
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
