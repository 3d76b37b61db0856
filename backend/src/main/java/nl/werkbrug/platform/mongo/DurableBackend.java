package nl.werkbrug.platform.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;

/**
 * Answers a write only after it is in the file.
 *
 * <p>Writes go one at a time: a commit stores everything that changed, so another command that is
 * half done (its index entry in, its document not yet) would otherwise reach the disk and stay
 * there after a kill.
 */
final class DurableBackend extends H2Backend {

  private static final Set<String> READS =
      Set.of(
          "find",
          "getmore",
          "count",
          "distinct",
          "killcursors",
          "listindexes",
          "listcollections",
          "listdatabases",
          "ismaster",
          "ping",
          "buildinfo",
          "serverstatus",
          "endsessions",
          "collstats",
          "dbstats",
          "connectionstatus");

  /** Fair, so that a commit waits for the writes that came before it. */
  private final ReentrantLock writing = new ReentrantLock(true);

  private final ReentrantLock committing = new ReentrantLock();

  /** How many writes were done, and how many of them are in the file; each guarded by its lock. */
  private long written;

  private long committed;

  DurableBackend(MVStore store) {
    super(store);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    // The driver greets with the newer word, which this engine does not know.
    var known = command.equalsIgnoreCase("hello") ? "isMaster" : command;
    return isRead(known, query)
        ? super.handleCommand(channel, database, known, query)
        : write(channel, database, known, query);
  }

  private Document write(Channel channel, String database, String command, Document query) {
    writing.lock();
    try {
      return super.handleCommand(channel, database, command, query);
    } finally {
      var number = ++written;
      writing.unlock();
      persist(number);
    }
  }

  /** One commit serves every write that was done while the one before it went to disk. */
  private void persist(long number) {
    if (isInMemory()) {
      return;
    }
    committing.lock();
    try {
      if (committed < number) {
        commitAll();
      }
    } finally {
      committing.unlock();
    }
  }

  private void commitAll() {
    writing.lock();
    try {
      commit();
      committed = written;
    } finally {
      writing.unlock();
    }
  }

  private static boolean isRead(String command, Document query) {
    return READS.contains(command.toLowerCase(Locale.ROOT))
        || (command.equals("aggregate") && !writesItsResult(query));
  }

  private static boolean writesItsResult(Document aggregate) {
    return aggregate.get("pipeline") instanceof List<?> stages
        && !stages.isEmpty()
        && stages.getLast() instanceof Document last
        && (last.containsKey("$merge") || last.containsKey("$out"));
  }
}
