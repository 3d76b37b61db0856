package nl.werkbrug.platform.mongo;

import java.nio.file.Path;

/** An embedded engine on a folder, in a process of its own that a test can kill. */
final class KilledEngine {

  private KilledEngine() {}

  /** Prints the address and serves until the process is killed. */
  public static void main(String[] arguments) {
    System.out.println(MongoEngine.embedded(Path.of(arguments[0])).address());
  }
}
