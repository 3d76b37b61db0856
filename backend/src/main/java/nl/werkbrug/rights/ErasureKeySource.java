package nl.werkbrug.rights;

/** Brings the key of the tombstones where none is set, such as in the demonstration. */
@FunctionalInterface
public interface ErasureKeySource {

  /** In the form of the setting {@code werkbrug.erasure.key}. */
  String key();
}
