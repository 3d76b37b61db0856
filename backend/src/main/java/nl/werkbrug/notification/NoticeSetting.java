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
 * @param onDevices the choices for devices; null when that was not chosen yet
 * @param address null for no mail
 */
@Document("notice_setting")
record NoticeSetting(
    @Id UUID personId,
    int version,
    Map<NoticeGroup, Delivery> choices,
    @Nullable Map<NoticeGroup, Delivery> onDevices,
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
    return new NoticeSetting(personId, 0, NoticeGroup.firstChoices(), null, QuietHours.FIRST, null);
  }

  /** With other choices; groups that are not named stay as they are. */
  NoticeSetting choosing(
      Map<NoticeGroup, Delivery> mail, Map<NoticeGroup, Delivery> devices, QuietHours hours) {
    return new NoticeSetting(
        personId,
        version + 1,
        changed(choices, mail),
        devices.isEmpty() ? onDevices : changed(devicesNow(), devices),
        hours,
        address);
  }

  private static Map<NoticeGroup, Delivery> changed(
      Map<NoticeGroup, Delivery> before, Map<NoticeGroup, Delivery> chosen) {
    Map<NoticeGroup, Delivery> changed = new EnumMap<>(before);
    changed.putAll(chosen);
    return changed;
  }

  NoticeSetting at(@Nullable MailAddress other) {
    return new NoticeSetting(personId, version + 1, choices, onDevices, quiet, other);
  }

  /** How to hear of a group by mail. */
  Delivery of(NoticeGroup group) {
    return choices.getOrDefault(group, Delivery.PORTAL);
  }

  /** How to hear of a group on every device of the person. */
  Delivery onDevices(NoticeGroup group) {
    return devicesNow().getOrDefault(group, Delivery.PORTAL);
  }

  private Map<NoticeGroup, Delivery> devicesNow() {
    return onDevices == null ? NoticeGroup.firstChoices() : onDevices;
  }

  boolean isAt(@Nullable String text) {
    return Objects.equals(text, address == null ? null : address.text());
  }

  /** Where to mail to; null when mail is not wanted or does not arrive. */
  @Nullable MailAddress mailTo() {
    return address == null || !address.takesMail() ? null : address;
  }
}
