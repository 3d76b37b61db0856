package nl.werkbrug.audit;

/**
 * How a processing ended, in the words of the standard Logboek Dataverwerkingen ({@code status}).
 */
public enum Outcome {
  OK,
  /** Something failed on our side; what a person filled in wrongly is no error. */
  ERROR
}
