package nl.werkbrug;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.bson.BsonValue;

/** What the application asked of the database while it was watched. */
public final class MongoCommands implements CommandListener {

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
    if (watching) {
      BsonValue target = event.getCommand().get(event.getCommandName());
      if (target != null && target.isString()) {
        seen.add(
            new Asked(
                event.getCommandName() + " " + target.asString().getValue(),
                Thread.currentThread().getName()));
      }
    }
  }
}
