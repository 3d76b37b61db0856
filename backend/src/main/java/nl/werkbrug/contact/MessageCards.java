package nl.werkbrug.contact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.contact.Message.About;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.CardSource;
import nl.werkbrug.dossier.CardSource.Card;
import org.springframework.stereotype.Component;

/** The cards of what messages point at, each from the module that has it. */
@Component
class MessageCards {

  private final List<CardSource> sources;

  MessageCards(List<CardSource> sources) {
    this.sources = sources;
  }

  /** Those that the caller may see now, at most one query per kind. */
  Map<About, Card> of(AccessScope scope, Collection<About> abouts) {
    Map<CardSource.Kind, Set<UUID>> ids =
        abouts.stream().collect(groupingBy(About::kind, mapping(About::id, toSet())));
    Map<About, Card> found = new HashMap<>();
    for (CardSource source : sources) {
      Set<UUID> wanted = ids.getOrDefault(source.kind(), Set.of());
      if (!wanted.isEmpty()) {
        source
            .cards(scope, wanted)
            .forEach((id, card) -> found.put(new About(source.kind(), id), card));
      }
    }
    return found;
  }
}
