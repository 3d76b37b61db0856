package nl.werkbrug.audit;

/**
 * One activity in the register of processing activities (verwerkingsactiviteit, AVG article 30):
 * for what a client's data is used. A changed one gets a new version, so that an old line in a log
 * keeps its meaning.
 *
 * @param key short name in the address of the activity
 * @param name in Dutch
 * @param purpose what for, in Dutch
 * @param basis what allows it, in Dutch
 */
public record ProcessingActivity(
    String key, int version, String name, String purpose, String basis) {

  /** Where it stands, behind the address of the register. */
  String path() {
    return key + "/" + version;
  }
}
