package nl.werkbrug.notification;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The address from which each mail leaves its server, so that a report about it leads back to that
 * mail (VERP); it says nothing to anybody else.
 */
@Component
class BounceAddresses {

  /** Random, and in small letters alone, because not every server keeps the others. */
  private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final BounceProperties properties;

  BounceAddresses(BounceProperties properties) {
    this.properties = properties;
  }

  boolean isOn() {
    return properties.isOn();
  }

  static String token() {
    return UUID.randomUUID().toString();
  }

  String of(String token) {
    return before() + token + domain();
  }

  /** The token of the mail that this address was made for; empty when it is another address. */
  Optional<String> token(String address) {
    String small = address.toLowerCase(Locale.ROOT);
    if (!small.startsWith(before()) || !small.endsWith(domain())) {
      return Optional.empty();
    }
    String token = small.substring(before().length(), small.length() - domain().length());
    return Optional.of(token).filter(TOKEN.asMatchPredicate());
  }

  private String before() {
    return properties.address().substring(0, at()).toLowerCase(Locale.ROOT) + "+";
  }

  private String domain() {
    return properties.address().substring(at()).toLowerCase(Locale.ROOT);
  }

  private int at() {
    return properties.address().lastIndexOf('@');
  }
}
