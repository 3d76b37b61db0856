package nl.werkbrug.platform.mongo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a second start on the same data folder into a message instead of a stack trace. */
final class DataFolderInUseAnalyzer extends AbstractFailureAnalyzer<DataFolderInUse> {

  @Override
  protected FailureAnalysis analyze(Throwable root, DataFolderInUse cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Stop the other one, or choose another folder with --werkbrug.data=<folder>.",
        cause);
  }
}
