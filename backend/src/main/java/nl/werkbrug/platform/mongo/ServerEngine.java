package nl.werkbrug.platform.mongo;

import com.mongodb.ConnectionString;

/** A server or cluster that somebody else runs. */
record ServerEngine(ConnectionString address) implements MongoEngine {

  @Override
  public String name() {
    return "server";
  }

  @Override
  public boolean exclusive() {
    return false;
  }

  @Override
  public void close() {
    // Not ours to stop.
  }
}
