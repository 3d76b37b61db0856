package nl.werkbrug.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The rules of PDF/UA-1 that a machine can check, as veraPDF checks them. */
public final class PdfUa {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfUa() {}

  /** Fails with each rule that does not hold, and where. */
  public static void holdsFor(byte[] pdf) {
    VeraPDFFoundry foundry = Foundries.defaultInstance();
    try (PDFAParser parser =
            foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTestAssertions().stream())
          .extracting(
              it ->
                  it.getRuleId().getClause()
                      + "-"
                      + it.getRuleId().getTestNumber()
                      + " "
                      + it.getMessage()
                      + " "
                      + it.getLocation().getContext())
          .isEmpty();
      assertThat(result.isCompliant()).isTrue();
      assertThat(result.getTotalAssertions()).as("checks that were made").isPositive();
    } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException e) {
      throw new AssertionError("veraPDF could not read it", e);
    }
  }
}
