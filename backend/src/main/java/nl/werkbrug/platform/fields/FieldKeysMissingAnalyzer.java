package nl.werkbrug.platform.fields;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the application does not start without keys. */
final class FieldKeysMissingAnalyzer extends AbstractFailureAnalyzer<FieldKeysMissing> {

  @Override
  protected FailureAnalysis analyze(Throwable root, FieldKeysMissing cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Make a key with 'openssl rand -base64 32' and give it as the environment variable"
            + " WERKBRUG_FIELDS_KEYS=2026:<key>. Keep it outside the database and its backups. To"
            + " replace it later, put the new one in front: 2027:<new key>,2026:<old key>.",
        cause);
  }
}
