package nl.werkbrug.rights;

import static nl.werkbrug.platform.pdf.TaggedPdf.escape;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierFacts;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.platform.pdf.TaggedPdf;
import nl.werkbrug.shared.DutchDates;

/**
 * The dossier to read: a tagged PDF, in volumes, because a document is drawn in memory and a
 * dossier has no end.
 */
final class ReadableDossier {

  /** Characters of text in one volume: about 100 pages. */
  private static final int VOLUME = 250_000;

  private final ZipOutputStream zip;
  private final DossierFacts facts;
  private final Instant asked;
  private final StringBuilder body = new StringBuilder();
  private int volume = 1;

  ReadableDossier(ZipOutputStream zip, DossierFacts facts, Instant asked) {
    this.zip = zip;
    this.facts = facts;
    this.asked = asked;
  }

  /**
   * @param alive is told after each volume
   */
  void write(List<DossierPart> parts, AccessScope scope, Runnable alive) throws IOException {
    body.append("<h1>Uw dossier</h1>\n");
    paragraph(
        "Dit is alles wat er in Werkbrug over u staat, "
            + facts.clientName()
            + ". Gevraagd op "
            + DutchDates.moment(asked)
            + ".");
    guides();
    for (DossierPart part : parts) {
      part(part, scope, alive);
    }
    close(alive);
  }

  private void guides() {
    body.append("<h2>Wie u helpt</h2>\n");
    if (facts.contactPersons().isEmpty()) {
      paragraph("U hebt geen vaste contactpersoon.");
    }
    facts
        .contactPersons()
        .forEach(
            guide ->
                paragraph(
                    guide.name()
                        + ", "
                        + guide.organisation()
                        + ", vanaf "
                        + DutchDates.day(guide.from())
                        + (guide.until() == null ? "" : " tot " + DutchDates.day(guide.until()))));
    body.append("<h2>Wat u hebt gegeven en teruggenomen</h2>\n");
    if (facts.consentHistory().isEmpty()) {
      paragraph("U hebt nog geen toestemming gegeven.");
    }
    facts
        .consentHistory()
        .forEach(
            choice ->
                paragraph(
                    DutchDates.moment(choice.at())
                        + ": "
                        + (choice.kind().equals("GIVEN") ? "gegeven aan " : "teruggenomen van ")
                        + choice.organisation()
                        + ". Bewijs "
                        + choice.number()));
  }

  private void part(DossierPart part, AccessScope scope, Runnable alive) throws IOException {
    heading(part.title());
    int count = 0;
    try (Stream<DossierPart.Item> items = part.items(scope)) {
      for (Iterator<DossierPart.Item> each = items.iterator(); each.hasNext(); count++) {
        if (body.length() > VOLUME) {
          close(alive);
          volume++;
          body.append("<h1>Uw dossier, deel ").append(volume).append("</h1>\n");
          heading(part.title());
        }
        item(each.next());
      }
    }
    if (count == 0) {
      paragraph("Hier staat niets over u.");
    }
  }

  private void item(DossierPart.Item item) {
    body.append("<div class=\"block\"><h3>").append(clean(item.title())).append("</h3>\n");
    item.lines()
        .forEach(
            line ->
                body.append("<p><span class=\"soft\">")
                    .append(clean(line.label()))
                    .append(":</span> ")
                    .append(clean(line.value()).replace("\n", "<br/>"))
                    .append("</p>\n"));
    body.append("</div>\n");
  }

  private void heading(String text) {
    body.append("<h2>").append(clean(text)).append("</h2>\n");
  }

  private void paragraph(String text) {
    body.append("<p>").append(clean(text)).append("</p>\n");
  }

  /** Characters that XML cannot hold, such as half of a pair, are shown as a question mark. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(one -> isXml(one) ? one : '?').forEach(clean::appendCodePoint);
    return escape(clean.toString());
  }

  private static boolean isXml(int one) {
    return one == '\n'
        || one == '\t'
        || (one >= 0x20 && one < 0xD800)
        || (one >= 0xE000 && one < 0xFFFE)
        || one > 0xFFFF;
  }

  private void close(Runnable alive) throws IOException {
    String name = volume == 1 ? "dossier.pdf" : "dossier-" + volume + ".pdf";
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new TaggedPdf(
            "Dossier van " + facts.clientName(),
            "Alles wat er in Werkbrug staat over " + facts.clientName(),
            "Uw dossier",
            body.toString())
        .write(pdf);
    body.setLength(0);
    zip.putNextEntry(new ZipEntry(name));
    pdf.writeTo(zip);
    zip.closeEntry();
    alive.run();
  }
}
