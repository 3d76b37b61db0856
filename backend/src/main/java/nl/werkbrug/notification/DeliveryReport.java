package nl.werkbrug.notification;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;

/** What a mail server reports afterwards about a mail that it had taken (RFC 3464). */
final class DeliveryReport {

  private DeliveryReport() {}

  /**
   * Whether this says that a mail will never arrive. One that is late, a mailbox that could not be
   * reached for days, and what people or their holiday answer, say no such thing.
   */
  static boolean saysNever(Part mail) throws MessagingException, IOException {
    if (!mail.isMimeType("multipart/report")
        || !"delivery-status"
            .equalsIgnoreCase(new ContentType(mail.getContentType()).getParameter("report-type"))) {
      return false;
    }
    MultipartReport report = new MultipartReport(mail.getDataHandler().getDataSource());
    for (int part = 0; part < report.getCount(); part++) {
      BodyPart body = report.getBodyPart(part);
      if (body.isMimeType("message/delivery-status")) {
        return saysNever(new DeliveryStatus(body.getInputStream()));
      }
    }
    return false;
  }

  private static boolean saysNever(DeliveryStatus status) {
    for (int recipient = 0; recipient < status.getRecipientDSNCount(); recipient++) {
      InternetHeaders about = status.getRecipientDSN(recipient);
      if (field(about, "Action").startsWith("failed") && field(about, "Status").startsWith("5.")) {
        return true;
      }
    }
    return false;
  }

  private static String field(InternetHeaders about, String name) {
    String value = about.getHeader(name, null);
    return value == null ? "" : value.trim().toLowerCase(Locale.ROOT);
  }
}
