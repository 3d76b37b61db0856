package nl.werkbrug;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** What the application asked of the database while it was watched. */
public final class MongoCommands implements CommandListener {

  private static final Set<String> CHANGING = Set.of("insert", "update", "delete", "findAndModify");

  /** One command, as {@code insert access_log}, and the thread that asked. */
  private record Asked(String command, String thread) {

    String collection() {
      return command.substring(command.indexOf(' ') + 1);
    }

    /** Not by what the application does by itself, beside the requests. */
    boolean byARequest() {
      return thread.startsWith("tomcat") || thread.startsWith("task-");
    }
  }

  /** Where each command that was started goes, until it is answered. */
  private final Map<Integer, String> targets = new ConcurrentHashMap<>();

  private final Map<String, Long> changes = new ConcurrentHashMap<>();

  private final List<Asked> seen = new CopyOnWriteArrayList<>();

  private volatile boolean watching;

  /** Everything that was asked of these collections while something ran. */
  public List<String> during(Runnable something, String... collections) {
    Set<String> wanted = Set.of(collections);
    return watch(something, asked -> wanted.contains(asked.collection()));
  }

  /** Everything that requests asked while something ran. */
  public List<String> ofRequestsDuring(Runnable something) {
    return watch(something, Asked::byARequest);
  }

  /** How often something changed in a collection, by anybody who uses this application's driver. */
  public Map<String, Long> changes() {
    return Map.copyOf(changes);
  }

  private List<String> watch(Runnable something, Predicate<Asked> wanted) {
    seen.clear();
    watching = true;
    try {
      something.run();
    } finally {
      watching = false;
    }
    return seen.stream().filter(wanted).map(Asked::command).toList();
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    BsonValue target = event.getCommand().get(event.getCommandName());
    if (target != null && target.isString()) {
      if (CHANGING.contains(event.getCommandName())) {
        targets.put(event.getRequestId(), target.asString().getValue());
      }
      if (watching) {
        seen.add(
            new Asked(
                event.getCommandName() + " " + target.asString().getValue(),
                Thread.currentThread().getName()));
      }
    }
  }

  @Override
  public void commandSucceeded(CommandSucceededEvent event) {
    String target = targets.remove(event.getRequestId());
    if (target != null && changedSomething(event)) {
      changes.merge(target, 1L, Long::sum);
    }
  }

  /** Nobody knows what it did before it failed. */
  @Override
  public void commandFailed(CommandFailedEvent event) {
    String target = targets.remove(event.getRequestId());
    if (target != null) {
      changes.merge(target, 1L, Long::sum);
    }
  }

  private static boolean changedSomething(CommandSucceededEvent event) {
    BsonDocument answer = event.getResponse();
    return switch (event.getCommandName()) {
      case "update" ->
          answer.containsKey("upserted") || answer.getNumber("nModified").intValue() > 0;
      case "findAndModify" -> answer.isDocument("value");
      default -> answer.getNumber("n").intValue() > 0;
    };
  }
}
