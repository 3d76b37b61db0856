package nl.werkbrug.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TaggedPdfTest {

  /** All that a body may hold, on more than one page. */
  private static final String EVERYTHING =
      """
      <h1>Bewijs</h1><p>%s</p>
      <h2>Een lijst</h2><ul><li>een</li><li>twee<br/>regels</li></ul>
      <h2>Een tabel</h2>
      <table><thead><tr><th>Naam</th><th>Dag</th></tr></thead>
        <tbody>%s</tbody></table>
      <h2>Blokken</h2><div class="block"><h3>Een blok</h3><p>Tekst</p><p class="soft">zacht</p></div>
      """
          .formatted(
              TaggedPdf.escape("Łucja d'Àvila <b> & Co"),
              "<tr><td>Samira <b>Haddou</b></td><td>1 maart</td></tr>".repeat(60));

  private static final TaggedPdf TEXT =
      new TaggedPdf(
          "Bewijs van Łucja & Co",
          "Een \"bewijs\" <van> alles",
          "Voet \"met\" \\ en <teken>",
          EVERYTHING);

  @Test
  void isTaggedNamedInDutchAndCarriesItsFont(CapturedOutput output) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(TEXT.bytes())) {
      PDDocumentCatalog catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(catalog.getLanguage()).isEqualTo("nl");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Bewijs van Łucja & Co");
      assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Een \"bewijs\" <van> alles");
      assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .containsPattern("pdfuaid:part(=\"|>)1")
          .contains("Bewijs van Łucja &amp; Co", "Een \"bewijs\" &lt;van&gt; alles");
      for (var page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
      assertThat(new PDFTextStripper().getText(pdf))
          .contains(
              "Łucja d'Àvila <b> & Co", "Voet met en <teken>", "2 van " + pdf.getNumberOfPages());
    }
    assertThat(output.getAll()).doesNotContain("PDF/UA");
  }

  @Test
  void keepsTheRulesOfPdfUa() {
    PdfUa.holdsFor(TEXT.bytes());
  }

  @Test
  void isFoundOutWhenItDoesNot() {
    byte[] leaps = new TaggedPdf("Bewijs", "Een bewijs", "Voet", "<h3>Zonder h1</h3>").bytes();
    assertThatThrownBy(() -> PdfUa.holdsFor(leaps)).hasMessageContaining("7.4.2-1");
  }
}
