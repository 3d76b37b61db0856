package nl.werkbrug.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes over HTTP, as somebody on the internet meets it. */
class EdgeTest extends Production {

  @Test
  void answersADocumentOfTheListByItsHash() {
    HttpResponse<String> answer = graphQl(aToken(), named(ME, Map.of()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"data\":{\"me\":{\"name\":\"Jan Jansen\"}}}");
  }

  @Test
  void answersTheTextOfADocumentOfTheList() {
    assertThat(graphQl(aToken(), Map.of("query", ME)).body()).contains("Jan Jansen");
  }

  @Test
  void refusesEveryOtherDocument() {
    assertThat(graphQl(aToken(), Map.of("query", "{ me { name  } }")).body())
        .contains("TRUSTED_DOCUMENTS_ONLY", "Deze vraag staat niet in de lijst van het portaal")
        .doesNotContain("Jan Jansen");
  }

  @Test
  void saysThatThereIsAnotherVersionWhenTheListHasNoSuchHash() {
    assertThat(graphQl(aToken(), named("{ me { id } }", Map.of())).body())
        .contains("PERSISTED_QUERY_NOT_FOUND", "Laad de pagina opnieuw");
  }

  @Test
  void refusesANameOfADocumentThatIsNoHash() {
    Map<String, ?> odd =
        Map.of("extensions", Map.of("persistedQuery", Map.of("sha256Hash", Map.of("$ne", 1))));

    assertThat(graphQl(aToken(), odd).body()).contains("PERSISTED_QUERY_NOT_FOUND");
  }

  @Test
  void tellsNothingAboutTheSchemaEvenWhenAListedDocumentAsks() {
    assertThat(graphQl(aToken(), named(SCHEMA, Map.of())).body())
        .contains("errors")
        .doesNotContain("Dossier");
  }

  @Test
  void refusesSeveralRequestsInOne() {
    HttpResponse<String> answer =
        send(
            request("/graphql")
                .header("Authorization", "Bearer " + aToken())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("[{\"query\":\"" + ME + "\"}]")));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("Jan Jansen", "Exception", "trace");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"query\":", "{\"query\":7}", "{\"variables\":[]}", "null", "\"x\"", ""})
  void tellsNothingOfTheInsideWhenABodyCannotBeRead(String body) {
    HttpResponse<String> answer =
        send(
            request("/graphql")
                .header("Authorization", "Bearer " + aToken())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));

    assertThat(answer.statusCode()).isBetween(200, 499);
    assertThat(answer.body())
        .doesNotContain("Exception", "springframework", "nl.werkbrug", "trace");
  }

  /** What a form of another site can send without asking first. */
  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
  void takesNothingThatAFormOfAnotherSiteCouldSend(String type) {
    HttpResponse<String> answer =
        send(
            request("/graphql")
                .header("Authorization", "Bearer " + aToken())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{\"query\":\"" + ME + "\"}")));

    assertThat(answer.statusCode()).isEqualTo(415);
  }

  @Test
  void readsTwelveMillionBytesAndNotOneMore() {
    String token = aToken();
    String question = "{\"query\":\"" + ME + "\"}";
    String most = question + " ".repeat(12_000_000 - question.length());

    assertThat(post(token, most).body()).contains("Jan Jansen");
    assertThat(post(token, most + " ").statusCode()).isEqualTo(413);
  }

  @Test
  void refusesAnEventStreamOnWhichNoTokenIsWatched() {
    HttpResponse<String> answer =
        send(
            request("/graphql")
                .header("Authorization", "Bearer " + aToken())
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString("{\"query\":\"" + ME + "\"}")));

    assertThat(answer.statusCode()).isEqualTo(406);
  }

  @Test
  void letsAPersonAskTwoHundredTimesAtOnceAndThenTenTimesASecond() {
    String token = aToken();
    clock.set(Instant.now());

    assertThat(statuses(token, 200)).containsOnly(200);
    HttpResponse<String> refused = graphQl(token, named(ME, Map.of()));
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains("1");
    assertThat(refused.body())
        .contains("U vraagt nu heel veel achter elkaar. Wacht 1 seconde", "TOO_MANY_REQUESTS");

    clock.set(clock.instant().plusMillis(99));
    assertThat(statuses(token, 1)).containsOnly(429);
    clock.set(clock.instant().plusMillis(1));
    assertThat(statuses(token, 1)).containsOnly(200);
    assertThat(statuses(token, 1)).containsOnly(429);
    assertThat(statuses(aToken(), 1)).as("somebody else").containsOnly(200);
  }

  @Test
  void countsAnAddressAlsoWhenNobodyIsLoggedIn() {
    clock.set(Instant.now());

    assertThat(fromAddress("203.0.113.7", 300)).containsOnly(401);
    assertThat(fromAddress("203.0.113.7", 1)).containsOnly(429);
    assertThat(fromAddress("203.0.113.8", 1)).as("another address").containsOnly(401);
  }

  @Test
  void asksToComeBackLaterWhenTheKeysOfTheLoginServerCannotBeFetched() {
    HttpResponse<String> answer = firstAnswer;

    assertThat(answer).isNotNull();
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    assertThat(answer.body())
        .contains("De inlogdienst is nu niet bereikbaar")
        .doesNotContain("Exception", "localhost");
    assertThat(graphQl(aToken(), named(ME, Map.of())).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesTokensThatAreNotWhatTheySay() throws JOSEException {
    clock.set(firstAsked.plus(AccessTokens.RETRY));
    String subject = aPerson().subject();
    Date past = Date.from(Instant.now().minus(Duration.ofMinutes(2)));
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(LOGIN.issuer())
            .subject(subject)
            .audience("werkbrug")
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .build();
    SignedJWT byThePublicKey = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    byThePublicKey.sign(new MACSigner(LOGIN.publicKey().toRSAPublicKey().getEncoded()));
    Production.LoginServer other = new Production.LoginServer();

    Map<String, String> tokens =
        Map.of(
            "expired", LOGIN.token(subject, it -> it.expirationTime(past)),
            "for another service", LOGIN.token(subject, it -> it.audience("elsewhere")),
            "for nobody", LOGIN.token(subject, it -> it.audience((String) null)),
            "not yet",
                LOGIN.token(
                    subject, it -> it.notBeforeTime(Date.from(Instant.now().plusSeconds(120)))),
            "of another server", other.token(subject),
            "of another server under our name",
                other.token(subject, it -> it.issuer(LOGIN.issuer())),
            "without a signature", new PlainJWT(claims).serialize(),
            "signed by the public key", byThePublicKey.serialize(),
            "no token", "x");

    tokens.forEach(
        (what, token) -> {
          HttpResponse<String> answer = graphQl(token, named(ME, Map.of()));
          assertThat(answer.statusCode()).as(what).isEqualTo(401);
          assertThat(answer.body()).as(what).isEmpty();
        });
    assertThat(send(request("/graphql?access_token=" + LOGIN.token(subject))).statusCode())
        .as("a token in the address")
        .isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/config.json", "/graphql", "/niets.txt", "/actuator/health"})
  void sendsEveryHeaderThatKeepsABrowserSafeWithEveryAnswer(String path) {
    HttpResponse<String> answer = send(request(path).header("X-Forwarded-Proto", "https"));

    Map<String, String> expected =
        Map.of(
            "Strict-Transport-Security",
            "max-age=31536000 ; includeSubDomains",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "SAMEORIGIN",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(self), microphone=(), geolocation=()");
    expected.forEach(
        (name, value) -> assertThat(answer.headers().firstValue(name)).as(name).contains(value));
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .startsWith(
                        "default-src 'self'; img-src 'self' data: blob:; object-src 'none';"
                            + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'")
                    .doesNotContain("unsafe", "*", "script-src", "style-src"));
    assertThat(answer.headers().map().keySet())
        .noneMatch(name -> name.equalsIgnoreCase("set-cookie"))
        .noneMatch(name -> name.equalsIgnoreCase("server"))
        .noneMatch(name -> name.equalsIgnoreCase("x-powered-by"))
        .noneMatch(name -> name.toLowerCase().startsWith("access-control-"));
  }

  @Test
  void isClosedToPagesOfOtherSites() {
    HttpResponse<String> asked =
        send(
            request("/graphql")
                .header("Origin", "https://elders.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .method("OPTIONS", BodyPublishers.noBody()));

    assertThat(asked.statusCode()).isEqualTo(401);
    assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void saysWhereToReportAWeakness() {
    clock.set(Instant.parse("2026-03-01T12:00:00Z"));

    HttpResponse<String> answer = send(request("/.well-known/security.txt"));

    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
    assertThat(answer.body())
        .isEqualTo(
            """
            Contact: mailto:veilig@werkbrug.example
            Expires: 2026-05-30T00:00:00Z
            Preferred-Languages: nl, en
            Canonical: https://werkbrug.example/.well-known/security.txt
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/demo/people.json",
        "/demo/inloggen",
        "/oauth2/jwks",
        "/oauth2/token",
        "/.well-known/openid-configuration",
        "/graphiql",
        "/actuator",
        "/actuator/env"
      })
  void hasNothingOfTheDemoAndNothingForTheInside(String path) {
    HttpResponse<String> answer = send(request(path));

    // An address without a file is a page of the portal, which then says that there is no such
    // page.
    assertThat(answer.statusCode() == 200 && !answer.body().contains("<title>Werkbrug")).isFalse();
  }

  private HttpResponse<String> post(String token, String body) {
    return send(
        request("/graphql")
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private Stream<Integer> statuses(String token, int times) {
    return Stream.generate(() -> graphQl(token, named(ME, Map.of())).statusCode()).limit(times);
  }

  private Stream<Integer> fromAddress(String address, int times) {
    return Stream.generate(
            () ->
                send(request("/graphql")
                        .header("X-Forwarded-For", address)
                        .POST(BodyPublishers.noBody()))
                    .statusCode())
        .limit(times);
  }
}
