package nl.werkbrug.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushServicesTest {

  private final PushServices services =
      new PushServices(
          new PushProperties(
              "",
              "",
              "https://werkbrug.example",
              Duration.ofHours(1),
              List.of("fcm.example", "*.push.example", "localhost"),
              false));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://fcm.example/send/1",
        "https://FCM.example:443/send/1",
        "https://web.push.example/1",
        "https://a.b.push.example/1?x=y"
      })
  void takesTheOnesThatAreNamed(String endpoint) {
    assertThat(services.takes(endpoint)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://fcm.example/send/1",
        "https://fcm.example:8443/send/1",
        "https://fcm.example.evil.example/1",
        "https://evilpush.example/1",
        "https://push.example/1",
        "https://.push.example/1",
        "https://fcm.example@evil.example/1",
        "https://user@fcm.example/1",
        "https://fcm.example/1#part",
        "https://10.0.0.1/1",
        "https://[::1]/1",
        "http://localhost/1",
        "file:///etc/hosts",
        "//fcm.example/1",
        "geen adres",
        ""
      })
  void takesNoOther(String endpoint) {
    assertThat(services.takes(endpoint)).isFalse();
  }

  /** Also when the name of a service that we know leads into our own network. */
  @Test
  void sendsNothingIntoOurOwnNetwork() {
    assertThat(services.isOutside(URI.create("https://localhost/1"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "224.0.0.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fdff::1",
        "::ffff:10.0.0.1"
      })
  void knowsWhatIsOurOwnNetwork(String address) throws UnknownHostException {
    assertThat(PushServices.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "172.15.255.255",
        "172.32.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "2001:db8::1"
      })
  void knowsWhatIsOutside(String address) throws UnknownHostException {
    assertThat(PushServices.isPublic(InetAddress.getByName(address))).isTrue();
  }
}
