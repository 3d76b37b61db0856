package nl.werkbrug.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.f4b6a3.uuid.UuidCreator;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.TestMongo;
import nl.werkbrug.audit.AccessLogBreak.Kind;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.OrganisationKind;
import nl.werkbrug.identity.ReadTrace;
import nl.werkbrug.identity.ReadTrace.Seen;
import nl.werkbrug.identity.Role;
import nl.werkbrug.platform.MongoIndexes;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Each test has an organisation of its own, so a chain of its own. */
@ExtendWith(OutputCaptureExtension.class)
class AccessChainTest extends IntegrationTest {

  private static final String NUMBER = "link.number";

  @Autowired private AccessLogRepository repository;
  @Autowired private AccessLogVerifier verifier;

  private final Organisation organisation =
      new Organisation(newId(), "Keten", OrganisationKind.MUNICIPALITY);
  private final String chain = AccessChains.of(organisation.id());
  private AccessChains chains;
  private AccessLog log;

  @BeforeEach
  void anInstance() {
    chains = new AccessChains(repository);
    log = new AccessLog(repository, chains, clock);
  }

  @Test
  void anUntouchedChainIsUnbroken() {
    write(12);

    AccessLogCheck check = verifier.check(chain);

    assertThat(check.unbroken()).isTrue();
    assertThat(check.count()).isEqualTo(12);
    assertThat(check.until()).isEqualTo(entry(12).at());
    assertThat(check.head()).isEqualTo(link(12).hash());
    assertThat(link(1).previous()).isEqualTo("0".repeat(64));
    assertThat(link(7).previous()).isEqualTo(link(6).hash());
  }

  @Test
  void walksOnOverManyPages() {
    write(AccessLogVerifier.PAGE * 2 + 1);

    assertThat(verifier.check(chain).count()).isEqualTo(AccessLogVerifier.PAGE * 2 + 1);
  }

  @Test
  void namesTheFirstEntryOfWhichAFieldWasChanged() {
    List<Bson> changes =
        List.of(
            set("at", Instant.parse("2026-01-01T10:00:00Z")),
            set("startedAt", Instant.parse("2026-01-01T10:00:00Z")),
            set("operation", "Other"),
            set("outcome", "ERROR"),
            set("actorId", newId()),
            set("actorName", "Iemand Anders"),
            set("role", "TEAM_LEAD"),
            set("organisationName", "Elders"),
            set("dossierIds", List.of()),
            set("subjects.0.dossierId", newId()),
            set("subjects.0.sections", List.of("CV", "BARRIERS")),
            set("subjects.0.purposes", List.of("MATCHING")),
            set("subjects", List.of()),
            set("link.previous", "1".repeat(64)),
            set("link.hash", "1".repeat(64)));
    write(2 * changes.size());

    for (int i = changes.size(); i > 0; i--) {
      change(2L * i, changes.get(i - 1));

      assertBroken(2L * i, Kind.CHANGED);
    }
  }

  @Test
  void findsAChangeOfWhichTheHashWasComputedAnew() {
    write(5);
    change(3, set("actorName", "Iemand Anders"));
    AccessRecord changed = entry(3);
    change(3, set("link.hash", AccessHash.of(changed, link(changed))));

    assertBroken(4, Kind.REWRITTEN);
  }

  @Test
  void findsAnEntryThatWasTakenOut() {
    write(6);
    collection().deleteOne(at(4));

    assertBroken(4, Kind.MISSING);
  }

  @Test
  void findsTheFirstEntriesMissing() {
    write(4);
    collection().deleteMany(and(eq("link.chain", chain), lt(NUMBER, 3L)));

    assertBroken(1, Kind.MISSING);
  }

  @Test
  void findsAWholeDayMissing() {
    clock.set(Instant.parse("2026-03-09T10:00:00Z"));
    write(3);
    clock.set(Instant.parse("2026-03-10T10:00:00Z"));
    write(3);
    clock.set(Instant.parse("2026-03-11T10:00:00Z"));
    write(3);
    collection()
        .deleteMany(and(eq("link.chain", chain), eq("at", Instant.parse("2026-03-10T10:00:00Z"))));

    assertBroken(4, Kind.MISSING);
  }

  @Test
  void findsAnEntryThatWasPutIn() {
    write(4);
    Document copy = requireNonNull(collection().find(at(2)).first());
    copy.put("_id", newId());
    copy.get("link", Document.class).put("number", 5L);
    collection().insertOne(copy);

    assertBroken(5, Kind.CHANGED);
  }

  @Test
  void aPlaceInTheChainExistsOnce() {
    write(2);
    AccessRecord second = entry(2);

    AccessRecord rival =
        unchained(clock.instant()).behind(new AccessChains.Head(1, link(1).hash()), chain);
    assertThat(repository.append(rival)).isFalse();
    assertThat(repository.append(second)).as("sent again after a broken line").isTrue();
    assertThat(verifier.check(chain).count()).isEqualTo(2);
  }

  @Test
  void findsEntriesThatWereSwapped() {
    write(6);
    AccessRecord third = entry(3);
    AccessRecord fourth = entry(4);
    change(3, set(NUMBER, -1L));
    change(4, set(NUMBER, 3L));
    change(-1, set(NUMBER, 4L));
    assertThat(entry(3).id()).isEqualTo(fourth.id());
    assertThat(entry(4).id()).isEqualTo(third.id());

    assertBroken(3, Kind.CHANGED);
  }

  @Test
  void findsThatTheEndWasTakenOffOnceItWasSealed() {
    write(6);
    seal();
    assertThat(verifier.check(chain).unbroken()).isTrue();
    collection().deleteMany(and(eq("link.chain", chain), gt(NUMBER, 4L)));

    assertBroken(5, Kind.END_MISSING);

    anInstance();
    write(1);
    assertThat(link(7).number()).as("goes on behind the seal").isEqualTo(7);
    assertBroken(5, Kind.MISSING);
  }

  @Test
  void findsThatEverythingWasTakenAwayOnceItWasSealed() {
    write(2);
    seal();
    collection().deleteMany(eq("link.chain", chain));

    assertBroken(1, Kind.END_MISSING);
    assertThat(repository.chains()).contains(chain);
  }

  @Test
  void findsAChainThatWasComputedAnewBehindItsSeal() {
    write(3);
    seal();
    collection().deleteMany(eq("link.chain", chain));
    mongo.getCollection("access_log_seal").updateMany(eq("chain", chain), set("number", 0L));
    anInstance();
    write(3);
    mongo.getCollection("access_log_seal").updateMany(eq("chain", chain), set("number", 3L));

    assertBroken(3, Kind.REWRITTEN);
  }

  @Test
  void sealsEachDayByItself() {
    AccessSealer sealer = new AccessSealer(chains, repository, clock);
    clock.set(Instant.parse("2026-03-09T10:00:00Z"));
    write(2);
    sealer.seal();
    write(1);
    sealer.seal();
    clock.set(Instant.parse("2026-03-10T10:00:00Z"));
    sealer.seal();
    write(1);
    sealer.seal();

    assertThat(repository.sealsFrom(chain, 1))
        .extracting(AccessSeal::day, AccessSeal::number, AccessSeal::hash)
        .containsExactly(
            tuple("2026-03-09", 3L, link(3).hash()), tuple("2026-03-10", 4L, link(4).hash()));
  }

  @Test
  void checksFromADayOnAndNoMoreThanTheLast() {
    writeAt("2026-03-09T22:59:58Z", 4);
    writeAt("2026-03-09T23:00:00Z", 4);

    AccessLogCheck day = verifier.check(organisation.id(), day("2026-03-10"), 100);
    assertThat(day.count()).isEqualTo(4);
    assertThat(day.from()).isEqualTo(Instant.parse("2026-03-09T23:00:00Z"));
    assertThat(verifier.check(organisation.id(), day("2026-03-09"), 100).count()).isEqualTo(8);
    assertThat(verifier.check(organisation.id(), day("2026-03-09"), 3).count()).isEqualTo(3);
    assertThat(verifier.check(organisation.id(), day("2026-03-11"), 3).count()).isZero();

    collection().deleteOne(at(4));
    assertThat(requireNonNull(verifier.check(organisation.id(), day("2026-03-10"), 100).broken()))
        .extracting(AccessLogBreak::number, AccessLogBreak::kind)
        .containsExactly(4L, Kind.MISSING);
    assertThat(verifier.check(organisation.id(), day("2026-03-10"), 3).unbroken()).isTrue();
  }

  /** Two instances, eight people each, all at once. */
  @Test
  void instancesThatWriteAtTheSameTimeMakeOneUnbrokenChain() throws Exception {
    AccessLog other = new AccessLog(repository, new AccessChains(repository), clock);
    int each = 40;
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writing =
          IntStream.range(0, 16)
              .<Future<?>>mapToObj(
                  person ->
                      people.submit(
                          () -> {
                            for (int i = 0; i < each; i++) {
                              (person % 2 == 0 ? log : other).write(caller(), "Look");
                            }
                          }))
              .toList();
      for (Future<?> one : writing) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError("A record was not written", e);
    }

    AccessLogCheck check = verifier.check(chain);
    assertThat(check.broken()).isNull();
    assertThat(check.count()).isEqualTo(16 * each);
  }

  @Test
  void clientsShareSixteenChains() {
    Set<String> used =
        Stream.generate(
                () ->
                    AccessChains.of(
                        new Caller(UUID.randomUUID(), "", Role.CLIENT, null, null, trace(newId()))))
            .limit(500)
            .collect(Collectors.toSet());

    assertThat(used).hasSize(16).allMatch(name -> name.matches("clients-[0-9a-f]"));
  }

  /** Runs the command as its script does, on a database of its own. */
  @Test
  void theCommandNamesTheFirstBrokenEntryAndEndsWithOne(CapturedOutput output) {
    try (OwnDatabase database = new OwnDatabase()) {
      MongoTemplate elsewhere = database.mongo();
      elsewhere
          .indexOps("access_log")
          .createIndex(MongoIndexes.unique("link.chain", "link.number").sparse());
      AccessLogRepository records = new AccessLogRepository(elsewhere);
      AccessLog there = new AccessLog(records, new AccessChains(records), clock);
      Instant earlier = clock.instant().minusSeconds(60);
      elsewhere.insert(unchained(earlier));
      elsewhere.insert(unchained(earlier));
      for (int i = 0; i < 3; i++) {
        there.write(caller(), "Look");
      }
      assertThat(verified(database)).isZero();
      assertThat(output).contains(chain, "The access log is unbroken: 3 entries");

      MongoCollection<Document> stored = elsewhere.getCollection("access_log");
      stored.updateOne(at(2), set("actorName", "Wie?"));
      assertThat(verified(database)).isEqualTo(1);
      assertThat(output)
          .contains("number 2 was changed (id " + records.ofChain(chain, 2, 3).getFirst().id());

      stored.updateOne(at(2), set("actorName", "Kees"));
      AccessRecord beside = unchained(clock.instant().plusSeconds(60));
      elsewhere.insert(beside);
      assertThat(verified(database)).isEqualTo(1);
      assertThat(output).contains("entry " + beside.id() + " of");
    }
  }

  private static int verified(OwnDatabase database) {
    return AccessLogCommand.run(
        "--werkbrug.audit.verify",
        "--spring.mongodb.uri=" + TestMongo.address(),
        "--spring.mongodb.database=" + database.name());
  }

  /** As records were before there were chains. */
  private AccessRecord unchained(Instant at) {
    return new AccessRecord(
        UuidCreator.getTimeOrderedEpoch(at),
        null,
        at,
        "Look",
        null,
        newId(),
        "Kees",
        Role.ADVISER,
        organisation.id(),
        organisation.name(),
        List.of(),
        List.of(),
        null);
  }

  private void write(int times) {
    for (int i = 0; i < times; i++) {
      log.write(caller(), "Look");
    }
  }

  /** One a millisecond, since ids of the same moment have no order. */
  private void writeAt(String instant, int times) {
    for (int i = 0; i < times; i++) {
      clock.set(Instant.parse(instant).plusMillis(i));
      write(1);
    }
    clock.reset();
  }

  private Caller caller() {
    return new Caller(newId(), "Kees", Role.ADVISER, organisation, null, trace(newId()));
  }

  private ReadTrace trace(UUID dossierId) {
    ReadTrace trace = new ReadTrace(clock.instant().minus(Duration.ofMillis(7)));
    trace.add(new Seen(dossierId, "CV", Set.of("GUIDANCE")));
    return trace;
  }

  private void seal() {
    new AccessSealer(chains, repository, clock).seal();
  }

  private void assertBroken(long number, Kind kind) {
    AccessLogBreak broken = requireNonNull(verifier.check(chain).broken());
    assertThat(broken.number()).isEqualTo(number);
    assertThat(broken.kind()).isEqualTo(kind);
    @Nullable Document there = collection().find(at(number)).first();
    assertThat(broken.entryId()).isEqualTo(there == null ? null : there.get("_id"));
  }

  private AccessRecord entry(long number) {
    return repository.ofChain(chain, number, number + 1).getFirst();
  }

  private AccessRecord.Link link(long number) {
    return link(entry(number));
  }

  private static AccessRecord.Link link(AccessRecord entry) {
    return requireNonNull(entry.link());
  }

  private void change(long number, Bson change) {
    assertThat(collection().updateOne(at(number), combine(change)).getModifiedCount()).isEqualTo(1);
  }

  private Bson at(long number) {
    return and(eq("link.chain", chain), eq(NUMBER, number));
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection("access_log");
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
