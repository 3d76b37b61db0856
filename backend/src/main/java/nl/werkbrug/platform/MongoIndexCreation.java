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
  private final ObjectProvider<OutboxSource> sources;

  MongoIndexCreation(
      MongoOperations mongo,
      ObjectProvider<MongoIndexes> declared,
      ObjectProvider<OutboxSource> sources) {
    this.mongo = mongo;
    this.declared = declared;
    this.sources = sources;
  }

  @Override
  public void afterPropertiesSet() {
    declared.forEach(this::create);
    sources.forEach(source -> create(forSweeping(source)));
  }

  private MongoIndexes forSweeping(OutboxSource source) {
    return MongoIndexes.of(
        mongo.getCollectionName(source.aggregate()),
        MongoIndexes.sparse(OutboxRelay.WAITING_SINCE));
  }

  private void create(MongoIndexes of) {
    of.indexes().forEach(mongo.indexOps(of.collection())::createIndex);
  }
}
