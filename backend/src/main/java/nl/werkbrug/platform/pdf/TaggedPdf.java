package nl.werkbrug.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/**
 * A text on paper: a tagged PDF (PDF/UA) with its own font, in one style for the whole product.
 *
 * @param title what a screen reader says first, and a window shows
 * @param description one sentence on what it is
 * @param footer at the bottom of every page, beside the number of the page
 * @param body XHTML: h1 to h3, p, ul, table with headers, and the classes {@code block} (kept
 *     together, with a line beside it) and {@code soft} (less important); texts of people in it
 *     have been through {@link #escape}
 */
public record TaggedPdf(String title, String description, String footer, String body) {

  private static final String FAMILY = "Atkinson Hyperlegible Next";

  public byte[] bytes() {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    write(pdf);
    return pdf.toByteArray();
  }

  public void write(OutputStream out) {
    try {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true)
          .useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true)
          .withProducer("Werkbrug")
          .withHtmlContent(html(), null)
          .toStream(out)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException("The file could not be drawn: " + footer, e);
    }
  }

  /** Only the characters that XML reserves; all others are written as they are. */
  public static String escape(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  /** An answer that a browser shows or saves, and that nobody in between keeps. */
  public static ResponseEntity<byte[]> answer(byte[] pdf, String fileName) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(fileName).build().toString())
        .body(pdf);
  }

  private static InputStream font(String weight) {
    try {
      return new ClassPathResource("fonts/AtkinsonHyperlegibleNext-" + weight + ".ttf")
          .getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException("The font is part of the application", e);
    }
  }

  private String html() {
    return """
        <html lang="nl">
        <head>
          <title>%1$s</title>
          <meta name="subject" content="%2$s"/>
          <meta name="author" content="Werkbrug"/>
          <style>
            @page { size: A4; margin: 22mm 20mm 24mm;
              @bottom-left { content: "%3$s"; font: 9pt '%5$s'; color: #4d5966; }
              @bottom-right { content: counter(page) " van " counter(pages);
                font: 9pt '%5$s'; color: #4d5966; } }
            body { font: 12pt/1.5 '%5$s'; color: #15202c; }
            h1 { font-size: 24pt; line-height: 1.2; margin: 0 0 2mm; color: #0b5f66; }
            h2 { font-size: 15pt; margin: 9mm 0 2mm; page-break-after: avoid; }
            h3 { font-size: 12.5pt; margin: 0 0 1mm; page-break-after: avoid; }
            p, ul { margin: 0 0 2mm; }
            table { width: 100%%; border-collapse: collapse; margin: 0 0 4mm; }
            th, td { text-align: left; vertical-align: top; padding: 1.5mm 4mm 1.5mm 0;
              border-bottom: 0.2mm solid #c9cfd5; }
            tr { page-break-inside: avoid; }
            .block { border-left: 1mm solid #0b5f66; padding: 0 0 0 5mm; margin: 0 0 6mm;
              page-break-inside: avoid; }
            .soft { color: #4d5966; }
          </style>
        </head>
        <body>
        %4$s
        </body>
        </html>
        """
        .formatted(escape(title), escape(description), inStyle(footer), body, FAMILY);
  }

  /** In a style sheet other characters are reserved than in text. */
  private static String inStyle(String text) {
    return escape(text.replaceAll("[\"\\\\\\p{Cntrl}]", ""));
  }
}
