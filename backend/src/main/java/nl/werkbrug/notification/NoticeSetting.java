package nl.werkbrug.notification;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.werkbrug.notification.NoticeGroup.Delivery;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How a person wants to hear of notices beside the portal; nothing is sent without it.
 *
 * @param version grows with each choice of the person
 * @param address null for no mail
 */
@Document("notice_setting")
record NoticeSetting(
    @Id UUID personId,
    int version,
    Map<NoticeGroup, Delivery> choices,
    QuietHours quiet,
    @Nullable MailAddress address) {

  /**
   * Where mail goes, once its owner said yes to a link that was sent there.
   *
   * @param tokenHash of the last link that was sent to confirm it; null before that
   * @param failedAt when a mail server said for good that it does not arrive; null while it does
   */
  record MailAddress(
      String text,
      Instant givenAt,
      @Nullable String tokenHash,
      @Nullable Instant confirmedAt,
      @Nullable Instant failedAt) {

    boolean takesMail() {
      return confirmedAt != null && failedAt == null;
    }
  }

  static NoticeSetting none(UUID personId) {
    return new NoticeSetting(personId, 0, NoticeGroup.firstChoices(), QuietHours.FIRST, null);
  }

  NoticeSetting choosing(Map<NoticeGroup, Delivery> chosen, QuietHours hours) {
    Map<NoticeGroup, Delivery> changed = new EnumMap<>(choices);
    changed.putAll(chosen);
    return new NoticeSetting(personId, version + 1, changed, hours, address);
  }

  NoticeSetting at(@Nullable MailAddress other) {
    return new NoticeSetting(personId, version + 1, choices, quiet, other);
  }

  Delivery of(NoticeGroup group) {
    return choices.getOrDefault(group, Delivery.PORTAL);
  }

  boolean isAt(@Nullable String text) {
    return Objects.equals(text, address == null ? null : address.text());
  }

  /** Where to mail to; null when mail is not wanted or does not arrive. */
  @Nullable String mailTo() {
    return address == null || !address.takesMail() ? null : address.text();
  }
}
