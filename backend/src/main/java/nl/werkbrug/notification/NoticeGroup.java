package nl.werkbrug.notification;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of notices for which a person chooses together how to hear of them. */
enum NoticeGroup {
  MESSAGES(Delivery.AT_ONCE),
  APPOINTMENTS(Delivery.AT_ONCE),
  PLAN(Delivery.DAILY),
  WORK(Delivery.DAILY),
  ACCESS(Delivery.DAILY);

  private final Delivery first;

  NoticeGroup(Delivery first) {
    this.first = first;
  }

  /** How one hears of them beside the portal. */
  enum Delivery {
    PORTAL,
    AT_ONCE,
    DAILY
  }

  /** What holds for whoever gave an address and chose nothing else. */
  static Map<NoticeGroup, Delivery> firstChoices() {
    return Stream.of(values()).collect(Collectors.toMap(group -> group, group -> group.first));
  }

  static Map<NoticeGroup, Delivery> noMail() {
    return Stream.of(values()).collect(Collectors.toMap(group -> group, _ -> Delivery.PORTAL));
  }
}
