package nl.werkbrug.jobapplication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;

/** Writes what was agreed about applications. */
public final class ApplicationTargetDemo {

  /** One agreement; see {@link ApplicationTargets#set}. */
  public record Agreed(
      UUID dossierId, UUID agreementId, LocalDate from, LocalDate until, int perWeek) {}

  private ApplicationTargetDemo() {}

  public static void writeAll(MongoOperations mongo, List<Agreed> agreements) {
    mongo.insert(
        agreements.stream()
            .map(
                it ->
                    new ApplicationTarget(
                        it.agreementId(), 1, it.dossierId(), it.from(), it.until(), it.perWeek()))
            .toList(),
        ApplicationTarget.class);
  }
}
