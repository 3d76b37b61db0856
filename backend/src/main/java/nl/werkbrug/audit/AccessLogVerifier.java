package nl.werkbrug.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.audit.AccessLogBreak.Kind;
import nl.werkbrug.audit.AccessRecord.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Walks along a chain, a page at a time, and computes everything anew.
 *
 * <p>What it proves: each record is as it was hashed, none is missing between two others, none was
 * put between them, and each day ends where its seal says. What it cannot prove by itself: that
 * nobody with a hand in the database computed everything anew from some record on, seals and all.
 * Against that stands a copy of a seal outside of the database: the log of the application has one
 * for each day, and the command prints the end of each chain to keep.
 */
@Component
class AccessLogVerifier {

  static final int PAGE = 500;

  private final AccessLogRepository repository;

  AccessLogVerifier(AccessLogRepository repository) {
    this.repository = repository;
  }

  /** A whole chain. */
  AccessLogCheck check(String chain) {
    return new Walk(chain, 1, AccessHash.NOTHING_BEFORE).toItsEnd();
  }

  /**
   * The chain of an organisation from a day on, but no more than its last records.
   *
   * @param atMost how many records
   */
  AccessLogCheck check(UUID organisationId, LocalDate from, int atMost) {
    String chain = AccessChains.of(organisationId);
    AccessRecord first = repository.firstOn(organisationId, from);
    long end = repository.head(chain).number();
    long asked = first == null || first.link() == null ? end + 1 : first.link().number();
    long start = Math.max(1, Math.max(asked, end - atMost + 1));
    if (start == 1) {
      return check(chain);
    }
    List<AccessRecord> before = repository.ofChain(chain, start - 1, start);
    Link link = before.isEmpty() ? null : before.getFirst().link();
    return link == null
        ? new AccessLogCheck(
            null, null, 0, "", AccessLogBreak.missing(chain, start - 1, Kind.MISSING))
        : new Walk(chain, start, link.hash()).toItsEnd();
  }

  /** A record that was put beside the chains; null when there is none. */
  @Nullable AccessRecord outsideOfChains() {
    AccessRecord first = repository.firstChained();
    return first == null ? null : repository.outsideOfChains(first.id());
  }

  /** One walk; it ends at the first place that is not what was written. */
  private final class Walk {

    private final String chain;
    private final Deque<AccessSeal> seals;
    private long number;
    private String previous;
    private long count;
    private @Nullable Instant from;
    private @Nullable Instant until;

    Walk(String chain, long number, String previous) {
      this.chain = chain;
      this.number = number;
      this.previous = previous;
      this.seals = new ArrayDeque<>(repository.sealsFrom(chain, number));
    }

    AccessLogCheck toItsEnd() {
      List<AccessRecord> page = page();
      while (!page.isEmpty()) {
        for (AccessRecord entry : page) {
          AccessLogBreak broken = step(entry);
          if (broken != null) {
            return found(broken);
          }
        }
        page = page();
      }
      return found(
          seals.isEmpty() ? null : AccessLogBreak.missing(chain, number, Kind.END_MISSING));
    }

    /** What stands behind a gap is found too, however wide the gap. */
    private List<AccessRecord> page() {
      List<AccessRecord> page = repository.ofChain(chain, number, number + PAGE);
      return page.isEmpty() ? repository.nextOfChain(chain, number, 1) : page;
    }

    private @Nullable AccessLogBreak step(AccessRecord entry) {
      Link link = entry.link();
      if (link == null || link.number() > number) {
        return AccessLogBreak.missing(chain, number, Kind.MISSING);
      }
      Kind wrong = wrong(entry, link);
      if (wrong != null) {
        return AccessLogBreak.at(entry, link, wrong);
      }
      from = from == null ? entry.at() : from;
      until = entry.at();
      previous = link.hash();
      number++;
      count++;
      return null;
    }

    private @Nullable Kind wrong(AccessRecord entry, Link link) {
      if (link.number() < number) {
        return Kind.INSERTED;
      }
      if (!AccessHash.of(entry, link).equals(link.hash())) {
        return Kind.CHANGED;
      }
      if (!link.previous().equals(previous)) {
        return Kind.REWRITTEN;
      }
      boolean sealed = true;
      while (!seals.isEmpty() && seals.getFirst().number() == number) {
        sealed &= seals.removeFirst().hash().equals(link.hash());
      }
      return sealed ? null : Kind.REWRITTEN;
    }

    private AccessLogCheck found(@Nullable AccessLogBreak broken) {
      return new AccessLogCheck(from, until, count, previous, broken);
    }
  }
}
