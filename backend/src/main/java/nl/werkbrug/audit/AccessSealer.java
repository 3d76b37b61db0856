package nl.werkbrug.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.platform.RecurringWork;
import nl.werkbrug.shared.Weeks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Seals the chains once a minute, beside the requests: notes where each of them ends today.
 *
 * <p>A chain alone cannot tell that its last records were taken off; a seal can. Whoever may write
 * to the database can change the seals too, so the seal of a day that is over also goes to the log
 * of the application, which is kept elsewhere. What can still vanish unseen are the records of the
 * last minute before the end of a process, and only by somebody with a hand in the database.
 */
@Component
class AccessSealer extends RecurringWork {

  private static final Logger LOG = LoggerFactory.getLogger(AccessSealer.class);
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final AccessChains chains;
  private final AccessLogRepository repository;
  private final Clock clock;
  private final Map<String, AccessChains.Head> sealed = new HashMap<>();

  AccessSealer(AccessChains chains, AccessLogRepository repository, Clock clock) {
    super("access-seal", EVERY, EVERY);
    this.chains = chains;
    this.repository = repository;
    this.clock = clock;
  }

  /** Seals what this instance wrote since the last time. */
  synchronized void seal() {
    Instant now = clock.instant();
    String today = Weeks.day(now).toString();
    chains
        .heads()
        .forEach(
            (chain, head) -> {
              if (head.equals(sealed.get(chain))) {
                return;
              }
              if (repository.seal(AccessSeal.of(chain, today, head, now))) {
                tellOfTheDayBefore(chain, today);
              }
              sealed.put(chain, head);
            });
  }

  private void tellOfTheDayBefore(String chain, String today) {
    AccessSeal last = repository.sealBefore(chain, today);
    if (last != null) {
      LOG.info(
          "Access log sealed: chain {} of {} ends at number {} with SHA-256 {}",
          chain,
          last.day(),
          last.number(),
          last.hash());
    }
  }

  @Override
  protected void round() {
    seal();
  }

  /** The last answers are sealed too. */
  @Override
  public void stop() {
    super.stop();
    roundUnlessDown();
  }
}
