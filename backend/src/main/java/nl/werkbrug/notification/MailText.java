package nl.werkbrug.notification;

import org.springframework.web.util.HtmlUtils;

/** The words of a mail, in plain text and as HTML; nothing of a person is in them. */
record MailText(String subject, String plain, String html) {

  /** That something waits; {@code stop} is the link by which mail ends. */
  static MailText ofNotice(boolean message, boolean daily, String portal, String stop) {
    String subject = subject(message);
    String what =
        daily
            ? "Er is iets nieuws voor u in Werkbrug sinds de vorige keer."
            : subject + " in Werkbrug.";
    return of(
        subject,
        what,
        "Wij schrijven hier niet wat het is. Dat leest alleen u, als u inlogt.",
        "Open Werkbrug",
        portal,
        "U krijgt deze mail omdat u daarom vroeg. Geen mail meer? Ga naar",
        stop);
  }

  /** All that one reads before logging in, in a mail as on the screen of a phone. */
  static String subject(boolean message) {
    return message ? "Er staat een bericht voor u klaar" : "Er staat iets nieuws voor u klaar";
  }

  /** Asks the owner of an address for a yes. */
  static MailText ofAddress(String confirm) {
    return of(
        "Wilt u mail van Werkbrug op dit adres?",
        "Iemand vulde dit adres in om mail van Werkbrug te krijgen.",
        "Was u dat? Zeg dan ja. Was u dat niet? Doe dan niets: u krijgt geen mail meer van ons.",
        "Ja, mail mij hier",
        confirm,
        "Deze link werkt zeven dagen.",
        "");
  }

  private static MailText of(
      String subject,
      String what,
      String more,
      String button,
      String link,
      String foot,
      String footLink) {
    String plain =
        String.join(
                "\n\n",
                what,
                more,
                button + ":\n" + link,
                "-- \n" + foot + (footLink.isEmpty() ? "" : "\n" + footLink))
            + "\n";
    String html =
        """
        <!doctype html>
        <html lang="nl">
        <head><meta charset="utf-8"><title>%s</title></head>
        <body style="margin:0;padding:24px;background:#faf7f2;color:#16242e;font:18px/1.5 sans-serif">
        <main style="max-width:34em;margin:0 auto">
        <h1 style="font-size:22px">%s</h1>
        <p>%s</p>
        <p><a href="%s" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#0b5a5f;color:#ffffff">%s</a></p>
        <p style="font-size:15px;color:#4a5862">%s%s</p>
        </main>
        </body>
        </html>
        """
            .formatted(
                subject,
                what,
                more,
                escape(link),
                button,
                foot,
                footLink.isEmpty()
                    ? ""
                    : " <a href=\""
                        + escape(footLink)
                        + "\" style=\"color:#0b5a5f\">mail stoppen</a>.");
    return new MailText(subject, plain, html);
  }

  private static String escape(String text) {
    return HtmlUtils.htmlEscape(text);
  }
}
