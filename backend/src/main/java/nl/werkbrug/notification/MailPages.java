package nl.werkbrug.notification;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the links in mails lead to, without logging in. Looking changes nothing, because mail
 * scanners follow links; a press on the button does, and so does the mail program's own button (RFC
 * 8058).
 */
@RestController
class MailPages {

  private final NoticeSettings settings;

  MailPages(NoticeSettings settings) {
    this.settings = settings;
  }

  @GetMapping(MailLinks.STOP + "{secret}")
  ResponseEntity<String> mayStop(@PathVariable String secret) {
    return page(
        secret,
        settings::canStop,
        "Geen mail meer?",
        "U krijgt dan geen mail meer van Werkbrug. Uw meldingen staan nog wel in het portaal.",
        "Stop de mail");
  }

  @PostMapping(MailLinks.STOP + "{secret}")
  ResponseEntity<String> stop(@PathVariable String secret) {
    return page(
        secret,
        settings::stop,
        "De mail is gestopt",
        "U krijgt geen mail meer van Werkbrug. Wilt u toch weer mail? Log in en kies het bij Meldingen.",
        "");
  }

  @GetMapping(MailLinks.CONFIRM + "{secret}")
  ResponseEntity<String> mayConfirm(@PathVariable String secret) {
    return page(
        secret,
        settings::canConfirm,
        "Mail op dit adres?",
        "Zegt u ja, dan mailen wij u hier als er iets nieuws is. Wat het is, staat nooit in de mail.",
        "Ja, mail mij hier");
  }

  @PostMapping(MailLinks.CONFIRM + "{secret}")
  ResponseEntity<String> confirm(@PathVariable String secret) {
    return page(
        secret,
        settings::confirm,
        "Uw mailadres klopt",
        "Wij mailen u hier als er iets nieuws is. U kunt dit altijd stoppen, met de link in elke mail.",
        "");
  }

  private static ResponseEntity<String> page(
      String secret, Predicate<String> does, String title, String words, String button) {
    boolean known = does.test(secret);
    return ResponseEntity.status(known ? HttpStatus.OK : HttpStatus.NOT_FOUND)
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .body(
            known
                ? html(title, words, button)
                : html(
                    "Deze link werkt niet meer",
                    "Misschien is hij te oud, of vroeg u een nieuwe. Log in op Werkbrug en kijk bij Meldingen.",
                    ""));
  }

  /** All words are ours, so there is nothing to escape. */
  private static String html(String title, String words, String button) {
    return """
        <!doctype html>
        <html lang="nl">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="robots" content="noindex">
          <title>%s · Werkbrug</title>
          <link rel="stylesheet" href="/mail-page.css">
        </head>
        <body>
          <main>
            <h1>%s</h1>
            <p>%s</p>
            %s
            <p><a href="/">Naar Werkbrug</a></p>
          </main>
        </body>
        </html>
        """
        .formatted(
            title,
            title,
            words,
            button.isEmpty() ? "" : "<form method=\"post\"><button>" + button + "</button></form>");
  }
}
