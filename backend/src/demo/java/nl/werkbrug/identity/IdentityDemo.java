package nl.werkbrug.identity;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;

/** Writes the people and organisations of the demonstration. */
public final class IdentityDemo {

  private IdentityDemo() {}

  public static void write(
      MongoOperations mongo, List<Organisation> organisations, List<Person> people) {
    organisations.forEach(mongo::save);
    mongo.insert(people, Person.class);
  }

  public static boolean isWritten(MongoOperations mongo) {
    return mongo.exists(
        new org.springframework.data.mongodb.core.query.Query(), Organisation.class);
  }
}
