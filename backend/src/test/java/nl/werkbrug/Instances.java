package nl.werkbrug;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The product as it runs behind a balancer: processes of their own on one database of one server,
 * without the demonstration and without change streams.
 *
 * <p>They take the tokens of the login server of the test's own application, which has nothing else
 * to do with them.
 */
public final class Instances implements AutoCloseable {

  private static final int STARTS_WITHIN_SECONDS = 120;
  private static final String STARTED = "Started WerkbrugApplication";

  private final List<Instance> all = new ArrayList<>();

  private record Instance(String baseUrl, Process process, CompletableFuture<Void> ready) {}

  /** Starts so many, side by side, and waits until each of them answers. */
  public static Instances start(int count, String database, String issuer) {
    Instances instances = new Instances();
    for (int i = 0; i < count; i++) {
      instances.all.add(started(database, issuer));
    }
    instances.all.forEach(
        instance -> instance.ready().orTimeout(STARTS_WITHIN_SECONDS, TimeUnit.SECONDS).join());
    return instances;
  }

  public String baseUrl(int number) {
    return all.get(number).baseUrl();
  }

  /** As the kernel does it when there is no more memory: without a word (kill -9). */
  public void kill(int number) {
    Process process = all.get(number).process();
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    for (int number = 0; number < all.size(); number++) {
      kill(number);
    }
  }

  private static Instance started(String database, String issuer) {
    try {
      int port = freePort();
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Xmx256m",
                  "-cp",
                  withoutTests(),
                  WerkbrugApplication.class.getName(),
                  "--server.port=" + port,
                  "--spring.mongodb.uri=" + TestMongo.address(),
                  "--spring.mongodb.database=" + database,
                  "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer,
                  "--werkbrug.graphql.trusted-documents-only=false",
                  "--werkbrug.fields.keys=test:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
                  "--werkbrug.requests.person.at-once=100000",
                  "--werkbrug.requests.address.at-once=100000",
                  "--werkbrug.outbox.sweep=500ms",
                  "--werkbrug.outbox.grace=1s",
                  "--werkbrug.live.send-within=1s")
              .redirectErrorStream(true)
              .start();
      CompletableFuture<Void> ready = new CompletableFuture<>();
      Thread.ofVirtual().start(() -> read(process, ready));
      return new Instance("http://localhost:" + port, process, ready);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Until its end, so that it never waits for somebody to read what it says. */
  private static void read(Process process, CompletableFuture<Void> ready) {
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!ready.isDone()) {
          said.add(line);
        }
        if (line.contains(STARTED)) {
          ready.complete(null);
        }
      }
    } catch (IOException e) {
      said.add(e.toString());
    }
    ready.completeExceptionally(
        new AssertionError("An instance did not start:\n" + String.join("\n", said)));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** With the test's own clock and faults on the path, it would not be the product. */
  private static String withoutTests() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
