package nl.werkbrug.pitch;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import nl.werkbrug.pitch.market.PitchAttributes;
import nl.werkbrug.pitch.market.PublicPitch;
import nl.werkbrug.pitch.market.PublicPitches;
import org.springframework.stereotype.Component;

/**
 * Brings pitches to the employer's world, generalised together, and foretells how one will look.
 */
@Component
class PitchGallery {

  /**
   * A pitch as an employer will see it.
   *
   * @param hidden what is left out, because too few others look like it
   * @param shown whether enough others look like it
   */
  record Preview(PublicPitch pitch, Set<PitchAttribute> hidden, boolean shown) {}

  private final PitchRepository repository;
  private final PublicPitches publicPitches;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  PitchGallery(PitchRepository repository, PublicPitches publicPitches) {
    this.repository = repository;
    this.publicPitches = publicPitches;
  }

  /** Makes a pitch public and generalises all again. Harmless to repeat. */
  void publish(PitchProfile pitch) {
    PitchContent content = pitch.content();
    publicPitches.publish(
        PublicPitch.of(
            pitch.publicId(),
            preview(pitch.publicId(), content).pitch().attributes(),
            content.text()));
    generalise();
  }

  void takeDown(UUID publicId) {
    publicPitches.takeDown(publicId);
  }

  /**
   * Generalises all pitches as they are now, until nothing changed in the meantime: whoever ends
   * last has seen everything.
   */
  void generalise() {
    oneAtATime.lock();
    try {
      Map<UUID, PitchAttributes> seen;
      do {
        seen = published();
        Generalisation.of(seen).forEach(publicPitches::generalise);
      } while (!seen.equals(published()));
    } finally {
      oneAtATime.unlock();
    }
  }

  /** How this content looks among the pitches of now, as if it were public. */
  Preview preview(UUID publicId, PitchContent content) {
    Map<UUID, PitchAttributes> precise = published();
    precise.put(publicId, content.attributes());
    Map<UUID, PitchAttributes> told = Generalisation.of(precise);
    PitchAttributes mine = told.getOrDefault(publicId, content.attributes());
    long alike = told.values().stream().filter(mine::equals).count();
    return new Preview(
        PublicPitch.of(publicId, mine, content.text()),
        Generalisation.hidden(content.attributes(), mine),
        alike >= PublicPitch.THRESHOLD);
  }

  private Map<UUID, PitchAttributes> published() {
    return repository.allPublished().stream()
        .collect(
            toMap(
                PitchRepository.Published::publicId,
                pitch -> pitch.content().attributes(),
                (one, _) -> one,
                HashMap::new));
  }
}
