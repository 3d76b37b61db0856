package nl.werkbrug.pitch.market;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.Person;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Writes the employer's world of the demonstration. */
public final class MarketDemo {

  private MarketDemo() {}

  /** All public pitches as they should be. */
  public static void writePitches(MongoOperations mongo, Collection<PublicPitch> pitches) {
    mongo.remove(new Query(), PublicPitch.class);
    mongo.insert(pitches, PublicPitch.class);
  }

  /** What an employer asks. */
  public record Question(String job, String place, String hours, String question) {}

  /** A question that was asked and then put to the candidate. */
  public static void writeAsked(
      MongoOperations mongo,
      UUID id,
      UUID publicPitchId,
      Organisation employer,
      Person askedBy,
      Question question,
      Instant at,
      Instant askedAt) {
    mongo.insert(
        new EmployerInterest(
            id,
            publicPitchId,
            employer.id(),
            askedBy.name(),
            question.job(),
            question.place(),
            question.hours(),
            question.question(),
            at,
            at.plus(3, ChronoUnit.DAYS),
            InterestState.ASKED,
            2,
            askedAt,
            null,
            null,
            null,
            List.of()));
  }
}
