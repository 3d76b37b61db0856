package nl.werkbrug.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that answers the same to every recipient. */
final class SmtpThatRefuses implements AutoCloseable {

  private final ServerSocket door;
  private final String answer;

  /**
   * @param answer to {@code RCPT TO}, such as {@code 550 5.1.1 No such user}
   */
  SmtpThatRefuses(String answer) throws IOException {
    this.answer = answer;
    this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept();
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
          PrintWriter out =
              new PrintWriter(caller.getOutputStream(), true, StandardCharsets.US_ASCII)) {
        talk(in, out);
      } catch (IOException _) {
        // The caller left, or the test is over.
      }
    }
  }

  private void talk(BufferedReader in, PrintWriter out) throws IOException {
    out.print("220 ready\r\n");
    out.flush();
    String line = in.readLine();
    while (line != null) {
      String command = line.toUpperCase(Locale.ROOT);
      out.print(
          (command.startsWith("RCPT") ? answer : command.startsWith("QUIT") ? "221 bye" : "250 ok")
              + "\r\n");
      out.flush();
      line = in.readLine();
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
