package nl.werkbrug.notification;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which addresses of push services we send to: a browser names one, so anybody could name anything.
 */
@Component
class PushServices {

  private static final int HTTPS = 443;
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

  private final PushProperties properties;

  PushServices(PushProperties properties) {
    this.properties = properties;
  }

  /** Whether this is an address of a push service that we know. */
  boolean takes(String endpoint) {
    try {
      URI uri = new URI(endpoint);
      String host = uri.getHost();
      return host != null
          && uri.getRawUserInfo() == null
          && uri.getRawFragment() == null
          && (isHere(uri) || (isHttps(uri) && isKnown(host.toLowerCase(Locale.ROOT))));
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private static boolean isHttps(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme())
        && (uri.getPort() == -1 || uri.getPort() == HTTPS);
  }

  private boolean isHere(URI uri) {
    return properties.local()
        && "http".equals(uri.getScheme())
        && THIS_MACHINE.contains(uri.getHost());
  }

  private boolean isKnown(String host) {
    return properties.services().stream()
        .anyMatch(
            known ->
                known.startsWith("*.")
                    ? host.endsWith(known.substring(1)) && host.length() >= known.length()
                    : host.equals(known));
  }

  /** Whether what the name of a known service stands for now lies outside our own network. */
  boolean isOutside(URI endpoint) {
    try {
      return isHere(endpoint)
          || Stream.of(InetAddress.getAllByName(endpoint.getHost()))
              .allMatch(PushServices::isPublic);
    } catch (UnknownHostException _) {
      // Nothing is sent to it either.
      return true;
    }
  }

  static boolean isPublic(InetAddress address) {
    return !(address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || isShared(address.getAddress())
        || (address instanceof Inet6Address && (address.getAddress()[0] & 0xFE) == 0xFC));
  }

  /** "This network" (RFC 1122) and 100.64.0.0/10 (RFC 6598). */
  private static boolean isShared(byte[] address) {
    return address.length == 4
        && (address[0] == 0 || (address[0] == 100 && (address[1] & 0xC0) == 64));
  }
}
