package nl.werkbrug.platform;

/**
 * A class of aggregates whose documents hold an {@code outbox}; declared as a bean beside its
 * repository.
 *
 * @param aggregate the mapped class
 */
public record OutboxSource(Class<?> aggregate) {}
