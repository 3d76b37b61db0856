package nl.werkbrug.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkbrug.shared.Bsn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PitchTextCheckTest {

  private static final Known SAMIRA =
      new Known(
          List.of("Samira Haddou"),
          List.of("Groene Hilledijk 214"),
          List.of("Rotterdam"),
          List.of("Havenbedrijf Kuip", "Zorggroep Zuid", "Zadkine"),
          List.of("06 1234 5678", "3074 AB"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NAME       | Ik ben Samira en ik reken graag
          NAME       | SAMIRA rekent graag
          NAME       | Sàmíra rekent graag
          NAME       | S.a.m.i.r.a rekent graag
          NAME       | mevrouw haddou rekent graag
          NAME       | Mijn naam is Jan van der Berg
          NAME       | Ｓａｍｉｒａ rekent graag
          BSN        | Mijn nummer is 123456782
          BSN        | Mijn nummer is 123.456.782
          BSN        | Mijn nummer is 1234 56 782
          BSN        | Mijn nummer is 123-456-782 hoor
          BSN        | Mijn nummer is １２３４５６７８２
          BSN        | Mijn nummer is ١٢٣٤٥٦٧٨٢
          BSN        | Mijn nummer is 1\u200B23456782
          NUMBER     | Mijn nummer is 123456783
          NUMBER     | nul zes een twee drie vier vijf zes zeven acht
          PHONE      | Bel 06-28473625 gerust
          PHONE      | Bel 06 28 47 36 25 gerust
          PHONE      | Bel +31 6 28473625 gerust
          PHONE      | Bel 010 - 484 73 62 gerust
          PHONE      | Bel ０６２８４７３６２５ gerust
          PHONE      | Bel 0.6.2.8.4.7.3.6.2.5 gerust
          EMAIL      | Mail iemand@voorbeeld.nl gerust
          EMAIL      | Mail iemand (at) voorbeeld punt nl gerust
          EMAIL      | Mail iemand @ voorbeeld . nl gerust
          IBAN       | Betaal op NL91ABNA0417164300
          IBAN       | Betaal op NL91 ABNA 0417 1643 00 graag
          IBAN       | Betaal op nl91.abna.0417.1643.00
          POSTCODE   | Ik woon in 3021 XK
          POSTCODE   | Ik woon in 3021xk
          POSTCODE   | Ik woon in 3021 xk
          ADDRESS    | Ik woon op de groene hilledijk
          ADDRESS    | Ik woon op de Groene-Hilledijk 214
          ADDRESS    | Ik woon in de Lange Kerkstraat
          ADDRESS    | Ik woon in de dorpsstraat 12
          PLACE      | Ik woon in Charlois
          PLACE      | Ik woon op Katendrecht
          PLACE      | Ik woon in rotterdam
          BIRTH_DATE | Ik ben van 12-05-1985
          BIRTH_DATE | Ik ben van 12 mei 1985
          BIRTH_DATE | Ik ben van 1985-05-12
          BIRTH_DATE | Geboren in Tanger en hier gegroeid
          BIRTH_DATE | Ik ben 41 jaar en fit
          BIRTH_DATE | Een vrouw, 41 jaar oud
          PLATE      | Mijn auto is GK-482-R
          PLATE      | Mijn auto is 12-ABC-3
          PLATE      | Mijn auto is GK482R
          LINK       | Zie https://voorbeeld.nl/ik
          LINK       | Zie www.voorbeeld.nl
          LINK       | Zie linkedin.com/in/iemand
          HANDLE     | Volg @iemand_rekent
          HANDLE     | Insta: iemand_rekent
          WORKPLACE  | Ik werkte bij Havenbedrijf Kuip
          WORKPLACE  | Ik werkte bij havenbedrijf-kuip
          WORKPLACE  | Ik werkte bij de Kuip
          WORKPLACE  | Ik leerde op Zadkine
          """)
  void marksWhatGivesAway(MarkKind kind, String text) {
    String written = text.replace("\\u200B", "\u200B");
    assertThat(PitchTextCheck.check(written, SAMIRA))
        .as(text)
        .extracting(TextMark::kind)
        .contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ik werkte van 2007 tot 2014 op een kantoor, en in 2014 op een ander.",
        "Van 2007-2014 en 2015 - 2020 deed ik de loonadministratie.",
        "Ik werk 24 uur, verdeeld over 3 dagen, en ik kan om 6.30 uur beginnen.",
        "Ik ben 20 uur beschikbaar en heb 15 jaar ervaring.",
        "Ik reken 1.000 loonstroken per maand na. Foutloos werken is mijn ding.",
        "Ik heb mbo-4, VCA en Exact Online.",
        "Zorgen voor orde geeft mij rust, o.a. door een goed systeem.",
        "Ik ben onderweg naar iets nieuws en zie de weg voor mij."
      })
  void leavesOrdinaryTextAlone(String text) {
    assertThat(PitchTextCheck.check(text, SAMIRA)).isEmpty();
  }

  @Test
  void pointsAtThePassageInTheTextAsItWasWritten() {
    String text = "Hé, 😀 ik ben Sàmíra.";
    TextMark mark = PitchTextCheck.check(text, SAMIRA).getFirst();

    assertThat(text.substring(mark.start(), mark.end())).isEqualTo("Sàmíra");
    assertThat(mark.reason()).isNotBlank();
    assertThat(mark.proposal()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "123456782,true",
    "123456783,false",
    "000000000,false",
    "23456786,false",
    "1234,false"
  })
  void knowsABsnByTheCheckOfEleven(String digits, boolean bsn) {
    assertThat(Bsn.passesElevenCheck(digits)).isEqualTo(bsn);
  }

  /** A name of one letter or of a particle marks nothing: it would mark half of the language. */
  @Test
  void doesNotMarkParticlesOfAName() {
    Known known = new Known(List.of("O de Wit"), List.of(), List.of(), List.of(), List.of());

    assertThat(PitchTextCheck.check("Ik zet de koffie en rijd o.a. de bus", known)).isEmpty();
    assertThat(PitchTextCheck.check("Vraag naar Wit", known)).hasSize(1);
  }

  @Test
  void letsThePitchesOfTheDemonstrationPass() {
    assertThat(PitchDemo.allTexts())
        .hasSizeGreaterThan(900)
        .allSatisfy(
            text -> {
              assertThat(PitchTextCheck.check(text, Known.NOTHING)).isEmpty();
              assertThat(text.length()).isBetween(PitchContent.MIN_TEXT, PitchContent.MAX_TEXT);
            });
  }
}
