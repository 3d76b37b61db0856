package nl.werkbrug.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.Api;
import nl.werkbrug.pitch.market.OccupationGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PitchTest extends PitchScene {

  private static final String PITCH =
      "query Pitch($id: UUID!) { dossier(id: $id) { pitch { state version changeRequest } } }";

  private static final String CHECK =
      """
      query Check($id: UUID!, $text: String!) {
        pitchTextCheck(dossierId: $id, text: $text) { start end kind reason proposal }
      }
      """;

  private static final String PREVIEW =
      """
      query Preview($id: UUID!, $content: PitchContentInput) {
        pitchPreview(dossierId: $id, content: $content) { shown hidden pitch { ...Shown } }
      }
      """
          + SHOWN;

  @Test
  void keepsADraftAndTheSameDraftOnce() {
    Map<String, Object> content = content(OccupationGroup.ICT, TEXT);

    assertThat(save(client, 0, content).at("/pitch/version").asInt()).isEqualTo(1);
    assertThat(save(client, 1, content).at("/pitch/version").asInt()).isEqualTo(2);
    assertThat(save(client, 1, content).at("/pitch/version").asInt()).isEqualTo(2);
    assertThat(code(save(client, 1, content(OccupationGroup.ICT, TEXT + "!")))).isEqualTo("STALE");
    assertThat(code(save(client, 7, content))).isEqualTo("STALE");
  }

  @Test
  void takesSixHundredCharactersAndNotOneMore() {
    assertThat(save(client, 0, content(OccupationGroup.ICT, "a".repeat(600))).get("userErrors"))
        .isEmpty();
    JsonNode refused = save(client, 1, content(OccupationGroup.ICT, "a".repeat(601)));

    assertThat(code(refused)).isEqualTo("INVALID");
    assertThat(refused.at("/userErrors/0/field/1").asString()).isEqualTo("text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bak\u0000ker", "Bak\u202Eker"})
  void refusesTextThatIsNotTextAndStoresNothing(String text) {
    assertThat(code(save(client, 0, content(OccupationGroup.ICT, text)))).isEqualTo("INVALID");
    assertThat(pitch(client).isNull()).isTrue();
  }

  @Test
  void stopsAPitchThatGivesItsWriterAwayAndShowsWhere() {
    String text = TEXT + " Groet, Fatima, vroeger bij Kwekerij Zilt in Brielle.";
    save(client, 0, content(OccupationGroup.ICT, text));
    JsonNode refused = submit(client, 1);

    assertThat(code(refused)).isEqualTo("INVALID");
    assertThat(refused.get("marks"))
        .extracting(mark -> text.substring(mark.get("start").asInt(), mark.get("end").asInt()))
        .containsExactly("Fatima", "Kwekerij Zilt", "Brielle");
    assertThat(pitch(client).get("state").asString()).isEqualTo("DRAFT");
    assertThat(client.ask(CHECK, Map.of("id", dossierId, "text", text)).get("pitchTextCheck"))
        .isEqualTo(refused.get("marks"));
  }

  @Test
  void goesFromDraftToPublicAndBack() {
    publish(OccupationGroup.ICT);
    assertThat(pitch(client).get("state").asString()).isEqualTo("PUBLISHED");
    assertThat(code(save(client, 3, content(OccupationGroup.ICT, TEXT)))).isEqualTo("CONFLICT");

    assertThat(withdraw(client, 3).at("/pitch/state").asString()).isEqualTo("WITHDRAWN");
    assertThat(withdraw(client, 3).get("userErrors")).isEmpty();
    assertThat(code(withdraw(client, 4))).isEqualTo("CONFLICT");
    assertThat(save(client, 4, content(OccupationGroup.ICT, TEXT)).get("userErrors")).isEmpty();
  }

  @Test
  void goesBackToTheWriterWithASentence() {
    save(client, 0, content(OccupationGroup.ICT, TEXT));
    submit(client, 1);
    Api lisanne = as("lisanne");

    assertThat(code(requestChange(lisanne, 2, "x".repeat(501)))).isEqualTo("INVALID");
    assertThat(requestChange(lisanne, 2, "Vertel iets over uw talen.").get("userErrors")).isEmpty();
    assertThat(requestChange(lisanne, 2, "Vertel iets over uw talen.").get("userErrors")).isEmpty();
    assertThat(code(approve(lisanne, 3))).isEqualTo("CONFLICT");
    assertThat(pitch(client).get("changeRequest").asString())
        .isEqualTo("Vertel iets over uw talen.");
    assertThat(submit(client, 3).at("/pitch/changeRequest").isNull()).isTrue();
  }

  @Test
  void letsOnlyTheContactPersonDecideAndOnlyTheClientWrite() {
    save(client, 0, content(OccupationGroup.ICT, TEXT));
    submit(client, 1);

    assertThat(code(approve(client, 2))).isEqualTo("NOT_ALLOWED");
    assertThat(code(requestChange(client, 2, "Anders"))).isEqualTo("NOT_ALLOWED");
    assertThat(code(approve(as("herman"), 2))).isEqualTo("NOT_ALLOWED");
    assertThat(code(withdraw(as("herman"), 2))).isEqualTo("NOT_ALLOWED");
    assertThat(code(save(as("lisanne"), 2, content(OccupationGroup.ICT, TEXT))))
        .isEqualTo("NOT_ALLOWED");
    assertThat(code(submit(as("lisanne"), 2))).isEqualTo("NOT_ALLOWED");
    assertThat(code(approve(as("lisanne"), 1))).isEqualTo("STALE");
    assertThat(approve(as("lisanne"), 2).at("/pitch/approvedBy").asString())
        .isEqualTo("Lisanne Vermeer");
  }

  @Test
  void answersStrangersAsIfThereWereNothing() {
    save(client, 0, content(OccupationGroup.ICT, TEXT));
    for (String stranger : new String[] {"priya", "daniel", "vandam", "joost", "samira"}) {
      Api who = as(stranger);
      assertThat(code(submit(who, 1))).as(stranger).isEqualTo("NOT_FOUND");
      assertThat(code(withdraw(who, 1))).as(stranger).isEqualTo("NOT_FOUND");
      assertThat(who.ask(PITCH, Map.of("id", dossierId)))
          .isEqualTo(who.ask(PITCH, Map.of("id", newId())));
      assertThat(who.ask(PREVIEW, Map.of("id", dossierId)).get("pitchPreview").isNull()).isTrue();
      assertThat(
              who.ask(CHECK, Map.of("id", dossierId, "text", "Fatima"))
                  .get("pitchTextCheck")
                  .isNull())
          .isTrue();
    }
  }

  /** An adviser who may not see the contact details must not find them by trying. */
  @Test
  void checksTextForNobodyButTheWriter() {
    Map<String, Object> asked = Map.of("id", dossierId, "text", "Zeemeeuwlaan");

    assertThat(client.ask(CHECK, asked).get("pitchTextCheck")).hasSize(1);
    assertThat(as("lisanne").ask(CHECK, asked).get("pitchTextCheck").isNull()).isTrue();
  }

  @Test
  void showsBeforehandExactlyWhatAnEmployerSees() {
    aCrowd(10, attributes(OccupationGroup.ICT));
    save(client, 0, content(OccupationGroup.ICT, TEXT));
    JsonNode before = preview(client, null);
    submit(client, 1);
    JsonNode seenByAdviser = preview(as("lisanne"), null);
    approve(as("lisanne"), 2);
    settle();
    JsonNode seen =
        as("vandam")
            .ask(
                "query One($id: UUID!) { publicPitch(id: $id) { ...Shown } }" + SHOWN,
                Map.of("id", before.at("/pitch/id").asString()))
            .get("publicPitch");

    assertThat(before.get("shown").asBoolean()).isTrue();
    assertThat(before.get("hidden")).isEmpty();
    assertThat(seen.toString()).isEqualTo(before.get("pitch").toString());
    assertThat(seenByAdviser).isEqualTo(before);
    withdraw(client, 3);
  }

  @Test
  void tellsTheWriterWhatIsLeftOut() {
    aCrowd(10, attributes(OccupationGroup.SECURITY));
    Map<String, Object> elsewhere = content(OccupationGroup.SECURITY, TEXT);
    elsewhere.put("region", "WEST_BRABANT");
    JsonNode preview = preview(client, elsewhere);

    assertThat(preview.get("shown").asBoolean()).isTrue();
    assertThat(preview.get("hidden")).extracting(JsonNode::asString).containsExactly("REGION");
    assertThat(preview(as("lisanne"), elsewhere).isNull()).isTrue();
  }

  private JsonNode preview(Api who, Map<String, Object> content) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("id", dossierId);
    variables.put("content", content);
    return who.ask(PREVIEW, variables).get("pitchPreview");
  }

  private JsonNode pitch(Api who) {
    return who.ask(PITCH, Map.of("id", dossierId)).at("/dossier/pitch");
  }
}
