package bare;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * A subscription as the documentation of Spring for GraphQL shows it, with all settings as they
 * come: no login, no database, nothing kept.
 */
@SpringBootApplication
@Controller
public class BareSpring {

  record Change(String dossierId, int lastNumber) {}

  private final Map<String, Queue<FluxSink<Change>>> listeners = new ConcurrentHashMap<>();

  public static void main(String[] args) {
    SpringApplication.run(BareSpring.class, args);
  }

  @QueryMapping
  boolean ready() {
    return true;
  }

  @MutationMapping
  boolean publish(@Argument String dossierId, @Argument int lastNumber) {
    listeners
        .getOrDefault(dossierId, new ConcurrentLinkedQueue<>())
        .forEach(listener -> listener.next(new Change(dossierId, lastNumber)));
    return true;
  }

  @SubscriptionMapping
  Flux<Change> conversationChanged(@Argument String dossierId) {
    return Flux.create(
        listener -> {
          Queue<FluxSink<Change>> all =
              listeners.computeIfAbsent(dossierId, _ -> new ConcurrentLinkedQueue<>());
          all.add(listener);
          listener.onDispose(() -> all.remove(listener));
        });
  }
}
