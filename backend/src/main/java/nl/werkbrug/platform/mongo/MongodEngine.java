package nl.werkbrug.platform.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** A {@code mongod} that runs as a child of this process, as a replica set of one. */
record MongodEngine(Process process, ConnectionString address, DataFolder folder)
    implements MongoEngine {

  private static final String REPLICA_SET = "werkbrug";
  private static final int NOT_YET_INITIALIZED = 94;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  static MongodEngine start(Path program, Path path) {
    var folder = DataFolder.claim(path);
    try {
      var port = freePort();
      var process = launch(program, path, port);
      try {
        formReplicaSet(process, port, path.resolve("mongod.log"));
      } catch (RuntimeException e) {
        process.destroyForcibly();
        throw e;
      }
      var address =
          "mongodb://127.0.0.1:%d/%s?replicaSet=%s".formatted(port, DATABASE, REPLICA_SET);
      return new MongodEngine(process, new ConnectionString(address), folder);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  @Override
  public String name() {
    return "mongod";
  }

  @Override
  public boolean exclusive() {
    return false;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      folder.close();
    }
  }

  private static Process launch(Path program, Path folder, int port) {
    try {
      return new ProcessBuilder(
              program.toString(),
              "--dbpath",
              folder.toString(),
              "--port",
              Integer.toString(port),
              "--bind_ip",
              "127.0.0.1",
              "--replSet",
              REPLICA_SET)
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve("mongod.log").toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("mongod could not be started: " + program, e);
    }
  }

  /**
   * The port differs at each start, so the one member is written anew when the set remembers
   * another address.
   */
  private static void formReplicaSet(Process process, int port, Path log) {
    var host = "127.0.0.1:" + port;
    var direct = "mongodb://%s/?directConnection=true&serverSelectionTimeoutMS=500".formatted(host);
    try (var client = MongoClients.create(direct)) {
      var admin = client.getDatabase("admin");
      awaitAnswer(process, admin, log);
      try {
        var config =
            admin.runCommand(new Document("replSetGetConfig", 1)).get("config", Document.class);
        if (!host.equals(config.getList("members", Document.class).getFirst().getString("host"))) {
          var moved =
              config
                  .append("members", member(host))
                  .append("version", config.getInteger("version") + 1);
          admin.runCommand(new Document("replSetReconfig", moved).append("force", true));
        }
      } catch (MongoCommandException e) {
        if (e.getErrorCode() != NOT_YET_INITIALIZED) {
          throw e;
        }
        var config = new Document("_id", REPLICA_SET).append("members", member(host));
        admin.runCommand(new Document("replSetInitiate", config));
      }
    }
  }

  private static List<Document> member(String host) {
    return List.of(new Document("_id", 0).append("host", host));
  }

  private static void awaitAnswer(Process process, MongoDatabase admin, Path log) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        admin.runCommand(new Document("ping", 1));
        return;
      } catch (MongoException e) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          throw new IllegalStateException(
              "mongod did not start; its messages are in " + log.toAbsolutePath(), e);
        }
      }
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
