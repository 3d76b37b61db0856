package nl.werkbrug.pitch;

import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.DossierEraser;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.pitch.market.EmployerInterests;
import org.springframework.stereotype.Component;

/**
 * The pitch on both sides: what is public goes first, then what an employer was shown, and last
 * what leads to it.
 */
@Component
class PitchEraser implements DossierEraser {

  private final PitchRepository pitches;
  private final PitchInterestRepository interests;
  private final PitchGallery gallery;
  private final EmployerInterests employerInterests;

  PitchEraser(
      PitchRepository pitches,
      PitchInterestRepository interests,
      PitchGallery gallery,
      EmployerInterests employerInterests) {
    this.pitches = pitches;
    this.interests = interests;
    this.gallery = gallery;
    this.employerInterests = employerInterests;
  }

  @Override
  public DossierSection section() {
    return DossierSection.PITCH;
  }

  @Override
  public String title() {
    return "Pitch en vragen van werkgevers";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(PitchProfile.class, PitchInterest.class);
  }

  @Override
  public Held held(UUID dossierId) {
    return Held.of(
        (pitches.find(dossierId).isPresent() ? 1 : 0) + interests.idsOf(dossierId).size());
  }

  @Override
  public void erase(UUID dossierId) {
    pitches
        .find(dossierId)
        .ifPresent(
            pitch -> {
              gallery.takeDown(pitch.publicId());
              gallery.generalise();
            });
    for (UUID interest : interests.idsOf(dossierId)) {
      employerInterests.close(interest);
      interests.remove(interest);
    }
    pitches.remove(dossierId);
  }
}
