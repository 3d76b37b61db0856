package nl.werkbrug.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.core.io.ClassPathResource;

/** Makes real letters: a PDF, and what a phone makes of it. */
final class LetterDemo {

  private static final float SIZE = 11;
  private static final float LEADING = 16;
  private static final float MARGIN = 72;
  private static final float PHOTO_SCALE = 1.3f;

  private LetterDemo() {}

  /** One page; the first paragraph is the heading, an empty one a white line. */
  static byte[] pdf(List<String> paragraphs) {
    try (PDDocument document = new PDDocument()) {
      PDFont font = font(document, "Regular");
      PDFont bold = font(document, "Bold");
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      document.getDocumentInformation().setTitle(paragraphs.getFirst());
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setLeading(LEADING);
        content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
        for (int i = 0; i < paragraphs.size(); i++) {
          content.setFont(i == 0 ? bold : font, i == 0 ? 14 : SIZE);
          for (String line : lines(paragraphs.get(i), font)) {
            content.showText(line);
            content.newLine();
          }
        }
        content.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A font that also has the letters of Turkish and Polish names, which those built into PDF lack.
   */
  private static PDFont font(PDDocument document, String weight) throws IOException {
    try (InputStream file =
        new ClassPathResource("fonts/AtkinsonHyperlegibleNext-" + weight + ".ttf")
            .getInputStream()) {
      return PDType0Font.load(document, file);
    }
  }

  private static List<String> lines(String paragraph, PDFont font) throws IOException {
    float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : paragraph.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (font.getStringWidth(longer) / 1000 * SIZE > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  /**
   * The letter on a wooden table, a little askew.
   *
   * @param format {@code jpeg} or {@code png}
   */
  static byte[] photo(byte[] pdf, String format) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage paper = new PDFRenderer(document).renderImage(0, PHOTO_SCALE);
      BufferedImage photo =
          new BufferedImage(
              paper.getWidth() + 160, paper.getHeight() + 160, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = photo.createGraphics();
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      for (int y = 0; y < photo.getHeight(); y++) {
        int grain = (int) (8 * Math.sin(y / 7.0) + 6 * Math.sin(y / 2.3));
        graphics.setColor(new Color(140 + grain, 104 + grain, 72 + grain));
        graphics.drawLine(0, y, photo.getWidth(), y);
      }
      graphics.rotate(0.025, photo.getWidth() / 2.0, photo.getHeight() / 2.0);
      graphics.setColor(new Color(60, 42, 28, 90));
      graphics.fillRect(90, 92, paper.getWidth(), paper.getHeight());
      graphics.drawImage(paper, 80, 80, null);
      graphics.setColor(new Color(255, 236, 200, 40));
      graphics.fillRect(80, 80, paper.getWidth(), paper.getHeight());
      graphics.dispose();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(photo, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
