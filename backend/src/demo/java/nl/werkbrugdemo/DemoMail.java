package nl.werkbrugdemo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkbrug.shared.DutchDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** A mail server in memory, that delivers everything to one page. */
@Configuration(proxyBeanMethods = false)
class DemoMail {

  private static final String HERE = "127.0.0.1";

  @Bean(initMethod = "start", destroyMethod = "stop")
  GreenMail demoMailServer() {
    return new GreenMail(new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTP));
  }

  @Bean
  JavaMailSenderImpl mailSender(GreenMail server) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost(HERE);
    sender.setPort(server.getSmtp().getPort());
    return sender;
  }

  /** What everybody in the demonstration was mailed, newest first. */
  @RestController
  static class Page {

    private static final int SHOWN = 50;

    private final GreenMail server;

    Page(GreenMail server) {
      this.server = server;
    }

    @GetMapping(path = "/demo/mail", produces = MediaType.TEXT_HTML_VALUE)
    String all() throws MessagingException, IOException {
      StringBuilder mails = new StringBuilder();
      List<MimeMessage> newest =
          Arrays.stream(server.getReceivedMessages())
              .sorted(Comparator.comparing(Page::sentAt).reversed())
              .limit(SHOWN)
              .toList();
      for (MimeMessage mail : newest) {
        mails.append(shown(mail));
      }
      return """
          <!doctype html>
          <html lang="nl">
          <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Mail van de demo · Werkbrug</title>
            <link rel="stylesheet" href="/mail-page.css">
          </head>
          <body>
            <main>
              <h1>Mail van de demo</h1>
              <p>Alles wat Werkbrug hier mailde, het nieuwste boven. Geen mail verlaat deze computer.</p>
              %s
            </main>
          </body>
          </html>
          """
          .formatted(mails.isEmpty() ? "<p>Er is nog geen mail.</p>" : mails);
    }

    private static String shown(MimeMessage mail) throws MessagingException, IOException {
      return """
          <article>
            <h2>%s</h2>
            <p><small>Aan %s · %s</small></p>
            <p class="words">%s</p>
          </article>
          """
          .formatted(
              escape(mail.getSubject()),
              escape(
                  Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                      .map(Object::toString)
                      .collect(Collectors.joining(", "))),
              DutchDates.moment(sentAt(mail)),
              withLinks(plain(mail)));
    }

    private static Instant sentAt(MimeMessage mail) {
      try {
        return mail.getSentDate().toInstant();
      } catch (MessagingException e) {
        throw new IllegalStateException(e);
      }
    }

    private static String plain(MimeMessage mail) throws MessagingException, IOException {
      if (mail.getContent() instanceof Multipart parts) {
        for (int part = 0; part < parts.getCount(); part++) {
          BodyPart body = parts.getBodyPart(part);
          if (body.isMimeType("text/plain")) {
            return body.getContent().toString();
          }
        }
      }
      return "";
    }

    private static String withLinks(String text) {
      return escape(text).replaceAll("(https?://[^\\s<]+)", "<a href=\"$1\">$1</a>");
    }

    private static String escape(@Nullable String text) {
      return text == null ? "" : HtmlUtils.htmlEscape(text);
    }
  }
}
