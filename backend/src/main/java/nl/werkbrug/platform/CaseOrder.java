package nl.werkbrug.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The order of cases that somebody works through: what is open from old to new, because who waits
 * longest comes first; what is over from new to old.
 */
public final class CaseOrder {

  private CaseOrder() {}

  /**
   * Up to {@code limit} cases behind the one with the id {@code after}.
   *
   * @param cases which ones, all of them open or all of them over; says nothing about the id
   */
  public static Query page(Criteria cases, boolean open, @Nullable UUID after, int limit) {
    if (after != null) {
      Criteria id = cases.and("_id");
      cases = open ? id.gt(after) : id.lt(after);
    }
    Sort.Direction direction = open ? Sort.Direction.ASC : Sort.Direction.DESC;
    return Query.query(cases).with(Sort.by(direction, "_id")).limit(limit);
  }
}
