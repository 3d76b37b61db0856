package nl.werkbrug.audit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import nl.werkbrug.TestMongo;
import org.bson.UuidRepresentation;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A database in which nobody else writes, for as long as a test lasts. */
final class OwnDatabase implements AutoCloseable {

  private final String name = TestMongo.newDatabase();
  private final MongoClient client =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(TestMongo.address()))
              .uuidRepresentation(UuidRepresentation.STANDARD)
              .build());
  private final MongoTemplate mongo = new MongoTemplate(client, name);

  String name() {
    return name;
  }

  MongoTemplate mongo() {
    return mongo;
  }

  @Override
  public void close() {
    client.getDatabase(name).drop();
    client.close();
  }
}
