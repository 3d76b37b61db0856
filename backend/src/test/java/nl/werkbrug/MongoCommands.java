package nl.werkbrug;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonValue;

/** What the application asked of the database while it was watched. */
public final class MongoCommands implements CommandListener {

  /** One command, as {@code insert access_log}. */
  private final List<String> seen = new CopyOnWriteArrayList<>();

  private volatile boolean watching;

  /** Everything that was asked of these collections while something ran. */
  public List<String> during(Runnable something, String... collections) {
    seen.clear();
    watching = true;
    try {
      something.run();
    } finally {
      watching = false;
    }
    Set<String> wanted = Set.of(collections);
    return seen.stream().filter(it -> wanted.contains(it.substring(it.indexOf(' ') + 1))).toList();
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (watching) {
      BsonValue target = event.getCommand().get(event.getCommandName());
      if (target != null && target.isString()) {
        seen.add(event.getCommandName() + " " + target.asString().getValue());
      }
    }
  }
}
