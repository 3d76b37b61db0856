package nl.werkbrug.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TaggedPdfTest {

  @Test
  void isTaggedNamedInDutchAndCarriesItsFont() throws IOException {
    TaggedPdf text =
        new TaggedPdf(
            "Bewijs van Łucja & Co",
            "Een \"bewijs\" <van> alles",
            "Voet \"met\" \\ en <teken>",
            "<h1>Bewijs</h1><p>" + TaggedPdf.escape("Łucja d'Àvila <b> & Co") + "</p>");
    try (PDDocument pdf = Loader.loadPDF(text.bytes())) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Bewijs van Łucja & Co");
      assertThat(
              new String(
                  pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("pdfuaid");
      for (var page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Łucja d'Àvila <b> & Co", "Voet met en <teken>", "1 van 1");
    }
  }
}
