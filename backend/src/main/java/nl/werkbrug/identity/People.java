package nl.werkbrug.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Look-up of staff, employers and organisations by id. Clients are found through their dossier
 * only.
 */
@Component
public class People {

  private final MongoOperations mongo;

  /**
   * Organisations are few and only ever added, so they are kept; one that is not known yet is
   * looked up.
   */
  private final Map<UUID, Organisation> organisations = new ConcurrentHashMap<>();

  People(MongoOperations mongo) {
    this.mongo = mongo;
  }

  public Optional<Person> withSubject(String subject) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(Criteria.where("subject").is(subject)), Person.class));
  }

  public Optional<Person> person(UUID id) {
    return Optional.ofNullable(mongo.findById(id, Person.class));
  }

  public Map<UUID, Person> persons(Collection<UUID> ids) {
    return mongo.find(Query.query(Criteria.where("_id").in(ids)), Person.class).stream()
        .collect(Collectors.toMap(Person::id, Function.identity()));
  }

  /** Colleagues with this role in one organisation, by name. */
  public List<Person> colleagues(UUID organisationId, Role role) {
    return mongo.find(
        Query.query(Criteria.where("organisationId").is(organisationId).and("role").is(role))
            .with(Sort.by("name"))
            .limit(1000),
        Person.class);
  }

  /** Everybody who works for one organisation, by name. */
  public List<Person> colleagues(UUID organisationId) {
    return mongo.find(
        Query.query(Criteria.where("organisationId").is(organisationId))
            .with(Sort.by("name"))
            .limit(1000),
        Person.class);
  }

  public Optional<Organisation> organisation(UUID id) {
    return Optional.ofNullable(
        organisations.computeIfAbsent(id, unknown -> mongo.findById(unknown, Organisation.class)));
  }

  /** All organisations that work with dossiers, by name. */
  public List<Organisation> chain() {
    return mongo.find(
        Query.query(Criteria.where("kind").ne(OrganisationKind.EMPLOYER))
            .with(Sort.by("name"))
            .limit(100),
        Organisation.class);
  }

  /** Removes a client who was erased: there is nobody left to log in. */
  public void forgetClient(UUID clientId) {
    mongo.remove(
        Query.query(Criteria.where("_id").is(clientId).and("role").is(Role.CLIENT)), Person.class);
  }
}
