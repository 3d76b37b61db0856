package nl.werkbrug.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who can log in.
 *
 * @param subject what the login server calls this person; unique
 * @param organisationId for whom the person works; null for a client
 * @param team team within the organisation; null where there are no teams
 */
@Document("person")
public record Person(
    @Id UUID id,
    String subject,
    String name,
    Role role,
    @Nullable UUID organisationId,
    @Nullable String team) {

  /** First letter of the first and of the last word of a name: {@code SH} for Samira Haddou. */
  public static String initials(String name) {
    String[] words = name.strip().split("\\s+");
    String first = firstLetter(words[0]);
    return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
  }

  private static String firstLetter(String word) {
    return word.isEmpty()
        ? ""
        : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
  }
}
