package nl.werkbrug.effortplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.platform.pdf.PdfUa;
import nl.werkbrug.shared.Receipt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class EffortPlanPdfTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

  @Test
  void keepsTheRulesOfPdfUaAndSaysWhatWasAgreed() throws IOException {
    byte[] drawn = EffortPlanPdf.of(plan("Łucja d'Àvila <b>"), "Ron & Co");
    PdfUa.holdsFor(drawn);
    try (PDDocument pdf = Loader.loadPDF(drawn)) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Inspanningsplan van Ron & Co");
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
