package nl.werkbrug.platform.mongo;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;
import org.jspecify.annotations.Nullable;

/** A MongoDB look-alike inside this process, for a machine on which nothing else is installed. */
final class EmbeddedEngine implements MongoEngine {

  private static final int CACHE_MB = 256;

  /**
   * Each write stores its page anew, so small pages that are compressed keep the file a quarter of
   * the size.
   */
  private static final int KEYS_PER_PAGE = 16;

  private final MongoServer server;
  private final ConnectionString address;
  private final @Nullable DataFolder folder;

  private EmbeddedEngine(MVStore store, @Nullable DataFolder folder) {
    this.server = new MongoServer(new DurableBackend(store));
    this.folder = folder;
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    this.address =
        new ConnectionString(
            "mongodb://127.0.0.1:%d/%s".formatted(server.getLocalAddress().getPort(), DATABASE));
  }

  static EmbeddedEngine inMemory() {
    return new EmbeddedEngine(MVStore.open(null), null);
  }

  static EmbeddedEngine on(Path path) {
    var folder = DataFolder.claim(path);
    try {
      return new EmbeddedEngine(open(path.resolve("werkbrug.mv").toAbsolutePath()), folder);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /**
   * The file only grows while it is used, so each start rewrites it; a rewrite that was cut short
   * is tidied first.
   */
  private static MVStore open(Path file) {
    MVStoreTool.compactCleanUp(file.toString());
    if (Files.exists(file)) {
      MVStoreTool.compact(file.toString(), true);
    }
    return new MVStore.Builder()
        .fileName(file.toString())
        .cacheSize(CACHE_MB)
        .keysPerPage(KEYS_PER_PAGE)
        .compress()
        .autoCommitDisabled()
        .open();
  }

  @Override
  public String name() {
    return "embedded";
  }

  @Override
  public ConnectionString address() {
    return address;
  }

  @Override
  public boolean exclusive() {
    return true;
  }

  @Override
  public void close() {
    server.shutdownNow();
    if (folder != null) {
      folder.close();
    }
  }
}
