package nl.werkbrug.contact;

import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.DutchDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The whole conversation, from the first message on. */
@Component
class ConversationPart implements DossierPart {

  private final ConversationRepository repository;

  ConversationPart(ConversationRepository repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "conversation";
  }

  @Override
  public DossierSection section() {
    return DossierSection.CONVERSATION;
  }

  @Override
  public String title() {
    return "Berichten";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(Conversation.class, MessageBucket.class);
  }

  /** Bucket by bucket. */
  @Override
  public Stream<Item> items(AccessScope scope) {
    Conversation head = repository.head(scope);
    int last = repository.tail(scope, head).lastNumber();
    Item read = Item.of(head, "Hoe ver is gelezen").line("Berichten", last);
    Stream<Item> messages =
        IntStream.iterate(1, from -> from <= last, from -> from + MessageBucket.SIZE)
            .boxed()
            .flatMap(
                from ->
                    repository
                        .messages(scope, from, Math.min(last, from + MessageBucket.SIZE - 1))
                        .stream())
            .map(ConversationPart::item);
    return last == 0 ? Stream.empty() : Stream.concat(Stream.of(read), messages);
  }

  private static Item item(Message message) {
    String author = message.authorName() == null ? "Werkbrug" : message.authorName();
    Message.TakeOver takeOver = message.takeOver();
    return Item.of(message, author + ", " + DutchDates.moment(message.at()))
        .line("Nieuwe contactpersoon", takeOver == null ? null : takeOver.nextName())
        .line("Bericht", message.text())
        .line("Bewerkt", said(message.editedAt()))
        .line("Teruggenomen", said(message.takenBackAt()));
  }

  private static @Nullable String said(@Nullable Instant moment) {
    return moment == null ? null : DutchDates.moment(moment);
  }
}
