/**
 * The intake notes (werkintake), the effort plan that follows from the talk (inspanningsplan), its
 * review (inspanningstoets) and, rarely, a measure (maatregel).
 *
 * <p>Contact persons propose and review, clients agree and show what they did. A light says how far
 * ONE task is, by a rule that both can read; there is no total score, no prediction, and nothing
 * follows from a light by itself.
 */
@NullMarked
@ApplicationModule(
    displayName = "Effort plan",
    allowedDependencies = {
      "shared",
      "platform",
      "identity",
      "audit",
      "dossier",
      "document",
      "jobapplication"
    })
package nl.werkbrug.effortplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
