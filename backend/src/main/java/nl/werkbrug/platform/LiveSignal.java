package nl.werkbrug.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hint that something changed. It carries no content: whoever hears it reads the truth with its
 * own scope.
 *
 * @param topic whom it is for, such as {@code dossier/<id>}
 * @param dossierId the dossier that changed, where there is one
 * @param kind what changed, in a word
 * @param number up to which number or version it changed, so that a listener can catch up after a
 *     break
 */
public record LiveSignal(String topic, @Nullable UUID dossierId, String kind, long number) {}
