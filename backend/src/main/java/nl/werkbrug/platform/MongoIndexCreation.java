package nl.werkbrug.platform;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Creates every declared index at start; one that exists already is left as it is. */
@Component
class MongoIndexCreation implements InitializingBean {

  private final MongoOperations mongo;
  private final ObjectProvider<MongoIndexes> declared;

  MongoIndexCreation(MongoOperations mongo, ObjectProvider<MongoIndexes> declared) {
    this.mongo = mongo;
    this.declared = declared;
  }

  @Override
  public void afterPropertiesSet() {
    declared.forEach(of -> of.indexes().forEach(mongo.indexOps(of.collection())::createIndex));
  }
}
