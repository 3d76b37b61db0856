package nl.werkbrug.shared;

/** Why a change was refused; the meaning of each code stands in {@code shared.graphqls}. */
public enum UserErrorCode {
  INVALID,
  NOT_FOUND,
  CONFLICT,
  STALE,
  NOT_ALLOWED,
  TOO_MUCH
}
