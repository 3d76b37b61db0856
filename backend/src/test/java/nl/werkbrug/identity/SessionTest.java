package nl.werkbrug.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import org.junit.jupiter.api.Test;

class SessionTest extends IntegrationTest {

  @Test
  void keepsTheCookieOfTheLoginServerFromOtherSitesAndFromScripts() {
    Api nobody = anonymous();

    assertThat(
            nobody
                .send(nobody.authorized("/demo/inloggen").header("Accept", "text/html").build())
                .headers()
                .allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Strict");
  }

  /**
   * A new session cookie would end the login at the demo's login server, which is on this origin.
   */
  @Test
  void leavesTheSessionOfTheLoginServerAloneWhenDataIsAsked() {
    Api samira = as("samira");
    String session =
        samira
            .send(samira.authorized("/demo/inloggen").header("Accept", "text/html").build())
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow()
            .replaceAll(";.*", "");

    HttpResponse<String> answer =
        samira.send(
            samira
                .authorized("/graphql")
                .header("Cookie", session)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\":\"{ me { name } }\"}"))
                .build());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }
}
