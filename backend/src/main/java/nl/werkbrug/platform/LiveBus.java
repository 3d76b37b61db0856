package nl.werkbrug.platform;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.FluxSink.OverflowStrategy;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Carries {@link LiveSignal}s to whoever listens: at once within this instance, within about a
 * tenth of a second to others.
 *
 * <p>Delivery is best effort. A listener that does not keep up is cut off with an error and must
 * start anew.
 */
public class LiveBus implements SmartLifecycle {

  private static final int BACKLOG = 256;

  private final Map<String, Set<FluxSink<LiveSignal>>> listeners = new ConcurrentHashMap<>();
  private final Scheduler delivery =
      Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "live");
  private final @Nullable LiveTail others;
  private volatile boolean running;

  /** A bus for this instance and, where there can be any, for the others that the tail reaches. */
  LiveBus(@Nullable LiveTail others) {
    this.others = others;
  }

  /** Tells everyone who listens to the signal's topic, here and in the other instances. */
  public void publish(LiveSignal signal) {
    deliver(signal);
    if (others != null) {
      others.append(signal);
    }
  }

  /** The signals on this topic from now on; ends with an error when the subscriber is too slow. */
  public Flux<LiveSignal> signals(String topic) {
    return Flux.<LiveSignal>create(listener -> listen(topic, listener), OverflowStrategy.IGNORE)
        .onBackpressureBuffer(BACKLOG)
        .publishOn(delivery, 1);
  }

  @Override
  public void start() {
    running = true;
    if (others != null) {
      others.follow(this::deliver, () -> !listeners.isEmpty());
    }
  }

  @Override
  public void stop() {
    running = false;
    if (others != null) {
      others.close();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void listen(String topic, FluxSink<LiveSignal> listener) {
    listeners.compute(
        topic,
        (key, present) -> {
          var all = present == null ? ConcurrentHashMap.<FluxSink<LiveSignal>>newKeySet() : present;
          all.add(listener);
          return all;
        });
    listener.onDispose(
        () ->
            listeners.computeIfPresent(
                topic,
                (key, all) -> {
                  all.remove(listener);
                  return all.isEmpty() ? null : all;
                }));
  }

  private void deliver(LiveSignal signal) {
    listeners.getOrDefault(signal.topic(), Set.of()).forEach(listener -> listener.next(signal));
  }
}
