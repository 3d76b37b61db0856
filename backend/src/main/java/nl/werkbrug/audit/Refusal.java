package nl.werkbrug.audit;

import java.util.UUID;
import nl.werkbrug.shared.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a person reads instead of what could not be written down.
 *
 * @param number to quote; it stands beside the cause in the log of the application
 */
record Refusal(String number) {

  private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);

  static Refusal because(NotLoggedException cause) {
    Refusal refusal = new Refusal(Receipt.number(UUID.randomUUID()));
    LOG.error("Nothing was shown, told as {}", refusal.number(), cause);
    return refusal;
  }

  String words() {
    return "Wij kunnen nu niet vastleggen wie dit bekijkt. Daarom laten wij niets zien. Probeer het"
        + " over een paar minuten opnieuw. Kenmerk: "
        + number;
  }
}
