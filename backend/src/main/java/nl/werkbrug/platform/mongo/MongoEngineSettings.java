package nl.werkbrug.platform.mongo;

/**
 * What the choice of an engine depends on.
 *
 * @param uri {@code spring.mongodb.uri}: the server to use, empty when there is none
 * @param mongod {@code werkbrug.mongod}: the program to start, empty to look for it on the PATH
 * @param data {@code werkbrug.data}: the folder for everything that is kept, or {@code memory} to
 *     keep nothing
 */
public record MongoEngineSettings(String uri, String mongod, String data) {

  boolean inMemory() {
    return "memory".equals(data);
  }
}
