package nl.werkbrug.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LoginTest extends IntegrationTest {

  @Test
  void namesTheCallerByTheMembershipInTheDatabase() {
    JsonNode me =
        as("lisanne")
            .ask("{ me { name initials role team organisation { name kind } dossierId } }")
            .get("me");

    assertThat(me.get("name").asString()).isEqualTo("Lisanne Vermeer");
    assertThat(me.get("initials").asString()).isEqualTo("LV");
    assertThat(me.get("role").asString()).isEqualTo("ADVISER");
    assertThat(me.get("organisation").get("kind").asString()).isEqualTo("MUNICIPALITY");
    assertThat(me.get("dossierId").isNull()).isTrue();
  }

  @Test
  void tellsAClientTheOwnDossier() {
    JsonNode data = as("samira").ask("{ me { role dossierId } myDossier { id } }");

    assertThat(data.get("me").get("dossierId")).isEqualTo(data.get("myDossier").get("id"));
  }

  @Test
  void refusesARequestWithoutAToken() {
    assertThat(anonymous().post("{\"query\":\"{ me { name } }\"}").statusCode()).isEqualTo(401);
  }

  @Test
  void refusesARequestWithATokenOfSomebodyElse() {
    Api forged = as("lisanne").withToken("eyJhbGciOiJub25lIn0.eyJzdWIiOiJsaXNhbm5lIn0.");

    assertThat(forged.post("{\"query\":\"{ me { name } }\"}").statusCode()).isEqualTo(401);
  }

  @Test
  void refusesASocketWithoutAToken() {
    try (LiveApi live = anonymous().live()) {
      assertThat(live.expect("closed").get("code").asInt()).isEqualTo(4401);
    }
  }

  @Test
  void acceptsASocketWithAToken() {
    try (LiveApi live = as("samira").live()) {
      assertThat(live.expect("connection_ack").get("type").asString()).isEqualTo("connection_ack");
    }
  }

  /**
   * The login server may be another origin; the portal may ask that one for tokens, and no other.
   */
  @Test
  void letsThePortalAskTheLoginServerAndNobodyElse() throws Exception {
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(baseUrl + "/")).build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains(
            "default-src 'self'; ",
            "; connect-src 'self' " + baseUrl + ";",
            "; frame-src 'self' " + baseUrl);
  }

  @Test
  void answersTenLevelsAndRefusesEleven() {
    assertThat(as("samira").raw(deep(5), Map.of()).has("errors")).isFalse();
    assertThat(as("samira").raw(deep(6), Map.of()).has("errors")).isTrue();
  }

  private static String deep(int types) {
    return "{ __schema { types { fields { type "
        + "{ ofType ".repeat(types)
        + "{ name }"
        + " }".repeat(types)
        + " } } } }";
  }
}
