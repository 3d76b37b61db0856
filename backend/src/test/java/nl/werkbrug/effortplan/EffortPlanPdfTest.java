package nl.werkbrug.effortplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.shared.Receipt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class EffortPlanPdfTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

  @Test
  void isTaggedNamedInDutchAndCarriesItsFont() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(EffortPlanPdf.of(plan("Łucja d'Àvila <b>"), "Ron & Co"))) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Inspanningsplan van Ron & Co");
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
          .contains("Łucja d'Àvila <b>", "5 per week", "Nog een taak", "nog een voorstel");
    }
  }

  private static EffortPlan plan(String adviser) {
    Instant at = Instant.parse("2027-03-15T09:00:00Z");
    List<EffortTask> tasks =
        List.of(
            new EffortTask(
                ID, "Solliciteren", "U stuurt een brief", TaskKind.APPLICATIONS_PER_WEEK, 5),
            new EffortTask(ID, "Nog een taak", "Als het klaar is", TaskKind.ONCE, 1));
    PlanTerms terms =
        new PlanTerms(
            1,
            3,
            LocalDate.of(2027, 3, 15),
            Instant.parse("2027-04-05T08:30:00Z"),
            tasks,
            new Signature(ID, adviser, Receipt.of(ID, at, tasks)),
            null);
    return EffortPlan.proposed(
        ID, ID, terms, new EffortPlanChanged(ID, ID, at, ID, EffortPlanChanged.What.PROPOSED));
  }
}
