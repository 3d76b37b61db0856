package nl.werkbrug.dossier;

import java.util.Map;
import java.util.UUID;
import nl.werkbrug.platform.fields.FieldCipher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Encrypts anew, at start, what an older key encrypted; afterwards that key can be taken out of the
 * settings.
 */
@Component
class BsnSweep {

  private static final Logger LOG = LoggerFactory.getLogger(BsnSweep.class);
  private static final int AT_ONCE = 500;

  private final DossierRepository repository;
  private final FieldCipher cipher;

  BsnSweep(DossierRepository repository, FieldCipher cipher) {
    this.repository = repository;
    this.cipher = cipher;
  }

  /** A key that is missing is no reason to keep everybody out: what it locked stays locked. */
  @EventListener(ApplicationReadyEvent.class)
  void rotateUnlessLocked() {
    try {
      rotate();
    } catch (IllegalStateException e) {
      LOG.error("Not every field could be encrypted anew", e);
    }
  }

  void rotate() {
    int count = 0;
    Map<UUID, String> old = repository.bsnUnderOtherKeys(cipher.currentKey(), AT_ONCE);
    while (!old.isEmpty()) {
      int changed = 0;
      for (Map.Entry<UUID, String> entry : old.entrySet()) {
        String number = cipher.decrypt(entry.getKey(), entry.getValue());
        String anew = cipher.encrypt(entry.getKey(), number);
        changed += repository.replaceBsn(entry.getKey(), entry.getValue(), anew) ? 1 : 0;
      }
      count += changed;
      old = changed == 0 ? Map.of() : repository.bsnUnderOtherKeys(cipher.currentKey(), AT_ONCE);
    }
    if (count > 0) {
      LOG.info("{} fields were encrypted anew with key {}", count, cipher.currentKey());
    }
  }
}
