package nl.werkbrug.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.TestClock;
import nl.werkbrug.TestMongo;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/**
 * The application as it runs in production, without the demo: with a login server of somebody else,
 * only the listed documents, and everything that is strict by default.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "werkbrug.base-url=https://werkbrug.example",
      "werkbrug.security.contact=mailto:veilig@werkbrug.example",
      "werkbrug.requests.address.at-once=300",
      "werkbrug.live.token-check=50ms",
      // 32 bytes, each of them 1.
      "werkbrug.fields.keys=test:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
      "spring.graphql.websocket.connection-init-timeout=2s",
      "server.forward-headers-strategy=native"
    })
@ContextConfiguration(initializers = {TestMongo.class, Production.Surroundings.class})
abstract class Production {

  static final String ME = "{ me { name } }";
  static final String SCHEMA = "{ __schema { types { name } } }";
  static final String CHANGES =
      "subscription($dossierId: UUID!) { dossierChanged(dossierId: $dossierId) { __typename } }";

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  static final LoginServer LOGIN = new LoginServer();

  @Autowired MongoOperations mongo;
  @Autowired TestClock clock;
  @LocalServerPort int port;

  @TestConfiguration(proxyBeanMethods = false)
  static class WithTestClock {

    @Bean
    @Primary
    TestClock testClock() {
      return new TestClock();
    }
  }

  /** The login server, and the list that the portal's build would have written. */
  static final class Surroundings
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      try {
        Path list = Files.createTempFile("trusted-documents", ".json");
        Files.writeString(
            list,
            JSON.writeValueAsString(
                Arrays.stream(new String[] {ME, SCHEMA, CHANGES})
                    .collect(Collectors.toMap(Production::sha256, document -> document))));
        TestPropertyValues.of(
                "werkbrug.graphql.trusted-documents=file:" + list,
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + LOGIN.issuer())
            .applyTo(context);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The first answer of all, when the login server had not told its keys yet, and when it was. */
  static @Nullable HttpResponse<String> firstAnswer;

  static Instant firstAsked = Instant.MIN;

  @BeforeEach
  void theLoginServerIsAwayWhenTheFirstPersonAsks() {
    if (firstAnswer == null) {
      firstAsked = Instant.now();
      clock.set(firstAsked);
      LOGIN.away = true;
      firstAnswer = graphQl(aToken(), named(ME, Map.of()));
      LOGIN.away = false;
      clock.reset();
    }
  }

  @AfterEach
  void theClockRunsAgain() {
    clock.reset();
  }

  /** Somebody whom the database knows. */
  Person aPerson() {
    UUID id = UUID.randomUUID();
    Person person = new Person(id, "subject-" + id, "Jan Jansen", Role.CLIENT, null, null);
    mongo.insert(person);
    return person;
  }

  String aToken() {
    return LOGIN.token(aPerson().subject());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  HttpResponse<String> graphQl(String token, Map<String, ?> body) {
    return send(
        request("/graphql")
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  /** A request that names its document, as the portal sends it. */
  static Map<String, ?> named(String document, Map<String, ?> variables) {
    return Map.of(
        "variables",
        variables,
        "extensions",
        Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", sha256(document))));
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Somebody else's login server: it publishes its keys and signs what it is asked to. */
  static final class LoginServer {

    private final HttpServer server;
    private final RSAKey key = newKey();
    volatile boolean away;

    LoginServer() {
      try {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      publish(
          "/.well-known/openid-configuration",
          () ->
              JSON.writeValueAsString(Map.of("issuer", issuer(), "jwks_uri", issuer() + "/keys")));
      publish("/keys", () -> new JWKSet(key.toPublicJWK()).toString());
      server.start();
    }

    String issuer() {
      return "http://localhost:" + server.getAddress().getPort();
    }

    RSAKey publicKey() {
      return key.toPublicJWK();
    }

    String token(String subject) {
      return token(subject, claims -> {});
    }

    String token(String subject, java.util.function.Consumer<JWTClaimsSet.Builder> other) {
      Instant now = Instant.now();
      JWTClaimsSet.Builder claims =
          new JWTClaimsSet.Builder()
              .issuer(issuer())
              .subject(subject)
              .audience("werkbrug")
              .issueTime(Date.from(now))
              .expirationTime(Date.from(now.plus(Duration.ofMinutes(10))));
      other.accept(claims);
      try {
        SignedJWT token =
            new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
      } catch (JOSEException e) {
        throw new IllegalStateException(e);
      }
    }

    private void publish(String path, java.util.function.Supplier<String> content) {
      server.createContext(
          path,
          exchange -> {
            byte[] body = content.get().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(away ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
          });
    }

    private static RSAKey newKey() {
      try {
        return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
      } catch (JOSEException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
