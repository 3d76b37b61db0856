package nl.werkbrug.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkbrug.IntegrationTest;
import org.junit.jupiter.api.Test;

/**
 * Both sides of every border of {@link GraphQlLimits}; the depth stands in the test of the login.
 */
class GraphQlLimitsTest extends IntegrationTest {

  private static final String TOO_MUCH =
      "Dit is te veel in één keer. Vraag minder regels of minder gegevens.";

  @Test
  void answersFifteenAliasesAndRefusesSixteen() {
    isAnswered(aliases(15));
    isTooMuch(aliases(16));
  }

  @Test
  void answersTwentyDirectivesAndRefusesTwentyOne() {
    isAnswered("{ me { " + "name @include(if: true) ".repeat(20) + "} }");
    isTooMuch("{ me { " + "name @include(if: true) ".repeat(21) + "} }");
  }

  @Test
  void answersFifteenHundredTokensAndRefusesOneMore() {
    // Five braces and names around it, and the end of the text.
    isAnswered("{ me { " + "name ".repeat(1_494) + "} }");
    isRefused("{ me { " + "name ".repeat(1_495) + "} }");
  }

  /** The list costs 50, and each of its 99 rows 50: the edge, the node and 48 fields. */
  @Test
  void answersACostOfFiveThousandAndRefusesOneMore() {
    String caseload = "caseload(first: 99) { edges { node { " + "clientName ".repeat(48) + "} } }";

    isAnswered("{ " + caseload + " }");
    isTooMuch("{ " + caseload + " effortPlanWeeks }");
  }

  @Test
  void chargesAListForThePageThatItTakesWhenNoneIsNamed() {
    String row = "edges { node { " + "clientName ".repeat(97) + "} }";

    isAnswered("{ caseload { " + row + " } }");
    isTooMuch("{ caseload { " + row + " } effortPlanWeeks }");
  }

  @Test
  void answersAPageOfAHundredAndRefusesOneOfAHundredAndOne() {
    isAnswered("{ caseload(first: 100) { edges { node { clientName } } } }");
    assertThat(errorOf("{ caseload(first: 101) { edges { node { clientName } } } }"))
        .isEqualTo("Vraag 1 tot en met 100 regels tegelijk (first).");
  }

  private void isAnswered(String document) {
    assertThat(as("lisanne").raw(document, Map.of()).has("errors")).isFalse();
  }

  private void isRefused(String document) {
    assertThat(as("lisanne").raw(document, Map.of()).has("data")).isFalse();
  }

  private void isTooMuch(String document) {
    isRefused(document);
    assertThat(errorOf(document)).isEqualTo(TOO_MUCH);
  }

  private String errorOf(String document) {
    return as("lisanne").raw(document, Map.of()).at("/errors/0/message").stringValue();
  }

  private static String aliases(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "a" + i + ": effortPlanWeeks")
        .collect(Collectors.joining(" ", "{ ", " }"));
  }
}
