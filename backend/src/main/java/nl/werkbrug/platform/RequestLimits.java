package nl.werkbrug.platform;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The two counts of requests: per person and per address. */
@Component
@EnableConfigurationProperties(RequestProperties.class)
class RequestLimits {

  private final RequestLimit person;
  private final RequestLimit address;

  RequestLimits(RequestProperties properties, Clock clock) {
    person = new RequestLimit(properties.person().atOnce(), properties.person().perMinute(), clock);
    address =
        new RequestLimit(properties.address().atOnce(), properties.address().perMinute(), clock);
  }

  RequestLimit person() {
    return person;
  }

  RequestLimit address() {
    return address;
  }
}
