package nl.werkbrug.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.OrganisationKind;
import nl.werkbrug.identity.ReadTrace;
import nl.werkbrug.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands the log over to a receiver that speaks OTLP over HTTP. */
class ProcessingLogTest extends IntegrationTest {

  private static final Instant START = Instant.parse("2026-03-09T10:00:00.123Z");

  private final List<ExportTraceServiceRequest> received = new CopyOnWriteArrayList<>();
  private final OwnDatabase database = new OwnDatabase();
  private final AccessLogRepository repository = new AccessLogRepository(database.mongo());
  private final Organisation organisation =
      new Organisation(newId(), "Gemeente", OrganisationKind.MUNICIPALITY);

  @Autowired private ProcessingRegister register;

  private HttpServer receiver;
  private volatile int status = 200;
  private ProcessingExport export;
  private AccessLog log;

  @BeforeEach
  void aReceiver() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/v1/traces",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          if (status == 200) {
            received.add(ExportTraceServiceRequest.parseFrom(body));
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    receiver.start();
    export =
        new ProcessingExport(
            repository,
            register,
            OtlpHttpSpanExporter.builder()
                .setEndpoint(
                    "http://127.0.0.1:%d/v1/traces".formatted(receiver.getAddress().getPort()))
                .setRetryPolicy(null)
                .build());
    log = new AccessLog(repository, new AccessChains(repository), clock);
  }

  @AfterEach
  void stop() {
    export.close();
    receiver.stop(0);
    database.close();
  }

  @Test
  void carriesTheFieldsOfTheStandard() {
    UUID client = newId();
    clock.set(START.plusMillis(877));
    write(Role.ADVISER, Set.of("TASK_MUNICIPAL_SUPPORT"), client);
    AccessRecord entry = entries().getFirst();

    export.run();

    Span line = spans().getFirst();
    assertThat(spans()).hasSize(1);
    assertThat(hex(line.getTraceId().toByteArray()))
        .as("the id of the record in the access log")
        .isEqualTo(entry.id().toString().replace("-", ""));
    assertThat(line.getSpanId().size()).isEqualTo(8);
    assertThat(line.getParentSpanId().isEmpty()).isTrue();
    assertThat(line.getName()).isEqualTo("Caseload");
    assertThat(line.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_OK);
    assertThat(line.getStartTimeUnixNano()).isEqualTo(START.toEpochMilli() * 1_000_000);
    assertThat(line.getEndTimeUnixNano()).isEqualTo((START.toEpochMilli() + 877) * 1_000_000);
    assertThat(attributes(line.getAttributesList()))
        .isEqualTo(
            Map.of(
                "dpl.core.processing_activity_id",
                baseUrl + "/verwerkingsactiviteiten/ondersteuning-gemeente/1",
                "dpl.core.data_subject_id",
                client.toString(),
                "dpl.core.data_subject_id_type",
                "werkbrug.dossier"));
    assertThat(
            attributes(received.getFirst().getResourceSpans(0).getResource().getAttributesList()))
        .isEqualTo(
            Map.of("service.name", "werkbrug", "service.namespace", organisation.id().toString()));
  }

  @Test
  void makesFiftyLinesOfAPageOverFiftyClientsAndOneThatHoldsThemTogether() {
    UUID[] clients = IntStream.range(0, 50).mapToObj(_ -> newId()).toArray(UUID[]::new);
    write(Role.ADVISER, Set.of("GUIDANCE"), clients);
    assertThat(entries()).as("stored").hasSize(1);

    export.run();

    List<Span> about = spans().stream().filter(line -> subject(line) != null).toList();
    List<Span> whole = spans().stream().filter(line -> subject(line) == null).toList();
    assertThat(about).hasSize(50);
    assertThat(about.stream().map(ProcessingLogTest::subject))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(clients).map(UUID::toString).toList());
    assertThat(whole).hasSize(1);
    assertThat(about).allMatch(it -> it.getParentSpanId().equals(whole.getFirst().getSpanId()));
    assertThat(spans().stream().map(Span::getTraceId).distinct()).hasSize(1);
    assertThat(spans().stream().map(Span::getSpanId).distinct()).hasSize(51);
  }

  @Test
  void namesNobodyOfTheStaff() {
    write(Role.ADVISER, Set.of("GUIDANCE", "TASK_MUNICIPAL_SUPPORT"), newId(), newId());
    AccessRecord entry = entries().getFirst();

    export.run();

    String sent = received.toString();
    assertThat(spans()).hasSize(5);
    assertThat(sent).doesNotContain("Kees", entry.actorId().toString(), "ADVISER");
  }

  @Test
  void knowsWhoseActivityItIsWhenThereIsNoPurpose() {
    write(Role.CLIENT, Set.of(), newId());
    write(Role.EMPLOYER, Set.of(), newId());
    Caller officer = caller(Role.PRIVACY_OFFICER);
    officer.trace().addLogRead();
    log.write(officer, "OrganisationLog");

    export.run();

    assertThat(spans().stream().map(it -> attributes(it.getAttributesList()).get(ACTIVITY)))
        .containsExactlyInAnyOrder(
            baseUrl + "/verwerkingsactiviteiten/eigen-dossier/1",
            baseUrl + "/verwerkingsactiviteiten/kennismaking/1",
            baseUrl + "/verwerkingsactiviteiten/toezicht/1");
  }

  @Test
  void saysWhenARequestFailed() {
    ReadTrace trace = trace(Set.of("GUIDANCE"), newId());
    log.write(
        new Caller(newId(), "Kees", Role.ADVISER, organisation, null, trace), "X", Outcome.ERROR);

    export.run();

    assertThat(spans().getFirst().getStatus().getCode())
        .isEqualTo(Status.StatusCode.STATUS_CODE_ERROR);
  }

  @Test
  void leavesNothingOutWhenTheReceiverIsDownForAWhile() {
    for (int i = 0; i < 250; i++) {
      write(Role.ADVISER, Set.of("GUIDANCE"), newId());
    }
    status = 503;
    assertThatThrownBy(export::run).hasMessageContaining("did not confirm");
    assertThat(received).isEmpty();

    status = 200;
    export.run();
    assertThat(spans()).hasSize(250);

    write(Role.ADVISER, Set.of("GUIDANCE"), newId());
    export.run();
    export.run();
    assertThat(spans()).as("nothing twice").hasSize(251);
    assertThat(spans().stream().map(Span::getTraceId).distinct()).hasSize(251);
  }

  @Test
  void describesEveryActivityInAPublicRegister() throws Exception {
    List<JsonNode> all =
        JsonMapper.shared().readTree(get("/verwerkingsactiviteiten").body()).valueStream().toList();

    assertThat(all).hasSize(Purpose.values().length + 3);
    assertThat(all)
        .allSatisfy(
            one ->
                assertThat(List.of("name", "purpose", "basis"))
                    .allSatisfy(field -> assertThat(one.get(field).asString()).isNotBlank()));
    assertThat(all.stream().map(one -> one.get("key").asString()).distinct()).hasSize(all.size());
    assertThat(get("/verwerkingsactiviteiten/begeleiding/1").body()).contains("Begeleiding");
    assertThat(get("/verwerkingsactiviteiten/begeleiding/2").statusCode()).isEqualTo(404);
  }

  private static final String ACTIVITY = "dpl.core.processing_activity_id";

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Accept", "application/json")
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private void write(Role role, Set<String> purposes, UUID... clients) {
    log.write(
        new Caller(newId(), "Kees", role, organisation, null, trace(purposes, clients)),
        "Caseload");
  }

  private Caller caller(Role role) {
    return new Caller(newId(), "Kees", role, organisation, null, new ReadTrace(START));
  }

  private static ReadTrace trace(Set<String> purposes, UUID... clients) {
    ReadTrace trace = new ReadTrace(START);
    for (UUID client : clients) {
      trace.add(new ReadTrace.Seen(client, "CV", purposes));
    }
    return trace;
  }

  private List<AccessRecord> entries() {
    return repository.ofChain(AccessChains.of(organisation.id()), 1, 1_000);
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (ExportTraceServiceRequest request : received) {
      request
          .getResourceSpansList()
          .forEach(
              of -> of.getScopeSpansList().forEach(scope -> spans.addAll(scope.getSpansList())));
    }
    return spans;
  }

  private static @org.jspecify.annotations.Nullable String subject(Span line) {
    return attributes(line.getAttributesList()).get("dpl.core.data_subject_id");
  }

  private static Map<String, String> attributes(List<KeyValue> list) {
    return list.stream()
        .collect(Collectors.toMap(KeyValue::getKey, it -> it.getValue().getStringValue()));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(requireNonNull(bytes));
  }
}
