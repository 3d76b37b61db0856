package nl.werkbrug.appointment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.shared.Unscoped;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
@Unscoped("rooms are about nobody")
class RoomRepository {

  private static final int MAX_ROOMS = 200;

  private final MongoOperations mongo;

  RoomRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  List<Room> of(UUID organisationId) {
    return mongo.find(
        Query.query(Criteria.where("organisationId").is(organisationId))
            .with(Sort.by("name"))
            .limit(MAX_ROOMS),
        Room.class);
  }

  Optional<Room> find(UUID organisationId, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(
            Query.query(Criteria.where("_id").is(id).and("organisationId").is(organisationId)),
            Room.class));
  }
}
