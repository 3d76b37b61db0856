package nl.werkbrug;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The product as a person's browser talks to it: HTTP, GraphQL, and a token from the login server.
 */
public final class Api {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Half a character survives the way only when it is escaped. */
  private static final ObjectWriter ESCAPED = JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String baseUrl;
  private final String token;

  Api(String baseUrl, String token) {
    this.baseUrl = baseUrl;
    this.token = token;
  }

  /** The same address with another token. */
  public Api withToken(String other) {
    return new Api(baseUrl, other);
  }

  /** The same token at another instance. */
  public Api at(String otherBaseUrl) {
    return new Api(otherBaseUrl, token);
  }

  public String baseUrl() {
    return baseUrl;
  }

  public String token() {
    return token;
  }

  /** Asks, expects an answer without errors, and gives its data. */
  public JsonNode ask(String document, Map<String, ?> variables) {
    JsonNode answer = raw(document, variables);
    if (answer.has("errors")) {
      throw new AssertionError("Unexpected errors: " + answer.get("errors"));
    }
    return answer.get("data");
  }

  public JsonNode ask(String document) {
    return ask(document, Map.of());
  }

  /** Asks and gives the whole answer, errors included. */
  public JsonNode raw(String document, Map<String, ?> variables) {
    HttpResponse<String> answer =
        post(ESCAPED.writeValueAsString(Map.of("query", document, "variables", variables)));
    if (answer.statusCode() != 200) {
      throw new AssertionError("Expected an answer, got " + answer.statusCode());
    }
    return JSON.readTree(answer.body());
  }

  /** Posts a body as it is to the GraphQL endpoint. */
  public HttpResponse<String> post(String body) {
    return send(
        authorized("/graphql")
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  public HttpRequest.Builder authorized(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  public HttpResponse<String> send(HttpRequest request) {
    return send(HTTP, request);
  }

  /** Listens over the WebSocket of the product. */
  public LiveApi live() {
    return LiveApi.open(baseUrl, token);
  }

  /** Walks through the login as a browser does: code + PKCE, login page, token. */
  static Api loggedIn(String baseUrl, String subject) {
    HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
    String authorize =
        baseUrl
            + "/oauth2/authorize?"
            + form(
                Map.of(
                    "response_type", "code",
                    "client_id", "werkbrug-portal",
                    "redirect_uri", baseUrl + "/inloggen/terug",
                    "scope", "openid",
                    "state", "state",
                    "code_challenge", challenge(verifier),
                    "code_challenge_method", "S256"));
    URI loginPage = location(get(browser, authorize));
    Matcher csrf = CSRF.matcher(get(browser, loginPage.toString()).body());
    if (!csrf.find()) {
      throw new AssertionError("The login page has no form");
    }
    HttpResponse<String> chosen =
        send(
            browser,
            HttpRequest.newBuilder(loginPage)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        form(Map.of("username", subject, "password", "", "_csrf", csrf.group(1)))))
                .build());
    URI back = location(get(browser, location(chosen).toString()));
    String code = back.getQuery().replaceAll(".*code=([^&]+).*", "$1");
    HttpResponse<String> tokens =
        send(
            browser,
            HttpRequest.newBuilder(URI.create(baseUrl + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        form(
                            Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                "werkbrug-portal",
                                "redirect_uri",
                                baseUrl + "/inloggen/terug",
                                "code",
                                code,
                                "code_verifier",
                                verifier))))
                .build());
    return new Api(baseUrl, JSON.readTree(tokens.body()).get("access_token").asString());
  }

  private static HttpResponse<String> get(HttpClient browser, String address) {
    return send(
        browser, HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build());
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("No answer from " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  private static URI location(HttpResponse<String> answer) {
    return answer
        .uri()
        .resolve(
            answer
                .headers()
                .firstValue("Location")
                .orElseThrow(
                    () ->
                        new AssertionError(
                            "Expected a redirect, got "
                                + answer.statusCode()
                                + ": "
                                + answer.body())));
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
