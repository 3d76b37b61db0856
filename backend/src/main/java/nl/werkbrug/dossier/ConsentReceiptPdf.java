package nl.werkbrug.dossier;

import java.time.LocalDate;
import nl.werkbrug.platform.pdf.TaggedPdf;
import nl.werkbrug.shared.DutchDates;

/** What the client said about a consent, on paper, in plain Dutch. */
final class ConsentReceiptPdf {

  private ConsentReceiptPdf() {}

  static byte[] of(ConsentEvent event, String clientName, String organisation) {
    return new TaggedPdf(
            "Ontvangstbewijs " + event.receipt().number() + " van " + clientName,
            "Bewijs van wat " + clientName + " zei over wat " + organisation + " mag zien",
            "Ontvangstbewijs " + event.receipt().number(),
            body(event, TaggedPdf.escape(clientName), TaggedPdf.escape(organisation)))
        .bytes();
  }

  private static String body(ConsentEvent event, String clientName, String organisation) {
    LocalDate lastDay = event.lastDay();
    return """
        <h1>Ontvangstbewijs</h1>
        <p><b>%1$s</b></p>
        %2$s%3$s%4$s%5$s
        <h2>Goed om te weten</h2>
        <p>Nee zeggen of intrekken heeft geen gevolgen voor uw uitkering of begeleiding.</p>
        <p>%6$s</p>
        <h2>Het bewijs</h2>
        %7$s%8$s%9$s
        """
        .formatted(
            said(event.kind(), clientName, organisation),
            fact("Onderdelen", DossierWords.list(event.sections())),
            fact("Organisatie", organisation),
            fact("Waarvoor", DossierWords.of(event.purpose())),
            lastDay == null ? "" : fact("Tot en met", DutchDates.longDay(lastDay)),
            next(event.kind(), organisation),
            fact("Nummer", event.receipt().number()),
            fact("Ontvangen op", DutchDates.moment(event.receipt().at())),
            fact("Controlegetal (SHA-256)", event.receipt().sha256()));
  }

  private static String said(ConsentEvent.Kind kind, String clientName, String organisation) {
    return switch (kind) {
      case GIVEN -> clientName + " gaf " + organisation + " toestemming om dit te zien.";
      case EXTENDED -> clientName + " verlengde de toestemming aan " + organisation + ".";
      case SHORTENED ->
          clientName + " laat de toestemming aan " + organisation + " eerder stoppen.";
      case WITHDRAWN -> clientName + " trok de toestemming aan " + organisation + " in.";
      case REFUSED -> clientName + " zei nee op de vraag van " + organisation + ".";
      case EXPIRED -> "De toestemming aan " + organisation + " is vanzelf gestopt.";
    };
  }

  private static String next(ConsentEvent.Kind kind, String organisation) {
    return switch (kind) {
      case GIVEN, EXTENDED, SHORTENED ->
          "U kunt uw toestemming altijd intrekken. Dat doet u in Werkbrug, bij ‘Wie mag wat zien’.";
      case WITHDRAWN, REFUSED, EXPIRED ->
          organisation
              + " ziet dit niet, behalve als een wet dat regelt. In Werkbrug, bij ‘Wie mag wat zien’,"
              + " ziet u hoe het nu is.";
    };
  }

  private static String fact(String name, String text) {
    return "<p><span class=\"soft\">" + name + "</span><br/>" + text + "</p>";
  }
}
