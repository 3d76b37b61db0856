package nl.werkbrug.platform.mongo;

import com.mongodb.ConnectionString;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A running database engine and the address at which the driver reaches it. */
public interface MongoEngine extends AutoCloseable {

  /** The database that is used when nothing else is named. */
  String DATABASE = "werkbrug";

  /**
   * The kind of engine, as the log and the health page show it: {@code server}, {@code mongod} or
   * {@code embedded}.
   */
  String name();

  /** Where the driver connects to. */
  ConnectionString address();

  /** Whether no other instance of Werkbrug can be working on the same data. */
  boolean exclusive();

  /** Stops what was started; a server that was only named is left alone. */
  @Override
  void close();

  /** An embedded engine that forgets everything when it is closed. */
  static MongoEngine inMemory() {
    return EmbeddedEngine.inMemory();
  }

  /**
   * An embedded engine on disk: every answered write survives the end of this process.
   *
   * @throws DataFolderInUse when another process works in the folder
   */
  static MongoEngine embedded(Path folder) {
    return EmbeddedEngine.on(folder);
  }

  /**
   * Starts the best engine that the settings allow: a named server, else a mongod, else the
   * embedded engine.
   */
  static MongoEngine start(MongoEngineSettings settings) {
    if (!settings.uri().isBlank()) {
      return new ServerEngine(new ConnectionString(settings.uri()));
    }
    if (settings.inMemory()) {
      return inMemory();
    }
    var data = Path.of(settings.data());
    return mongod(settings.mongod())
        .<MongoEngine>map(program -> MongodEngine.start(program, data.resolve("mongod")))
        .orElseGet(() -> embedded(data.resolve("embedded")));
  }

  private static Optional<Path> mongod(String named) {
    if (!named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "mongod"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
