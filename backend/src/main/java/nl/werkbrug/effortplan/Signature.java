package nl.werkbrug.effortplan;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Receipt;

/** Who said yes to what, and when; the receipt proves the very content. */
record Signature(UUID personId, String name, Receipt receipt) {

  static Signature of(Caller caller, UUID number, Instant at, Object... content) {
    return new Signature(caller.personId(), caller.name(), Receipt.of(number, at, content));
  }

  Instant at() {
    return receipt.at();
  }
}
