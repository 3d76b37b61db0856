package nl.werkbrug.pitch;

import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Pages;
import org.springframework.stereotype.Component;

/** The pitch, and the questions of employers that came of it. */
@Component
class PitchPart implements DossierPart {

  private final PitchRepository pitches;
  private final PitchInterestRepository interests;

  PitchPart(PitchRepository pitches, PitchInterestRepository interests) {
    this.pitches = pitches;
    this.interests = interests;
  }

  @Override
  public String name() {
    return "pitch";
  }

  @Override
  public DossierSection section() {
    return DossierSection.PITCH;
  }

  @Override
  public String title() {
    return "Pitch";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(PitchProfile.class, PitchInterest.class);
  }

  @Override
  public Stream<Item> items(AccessScope scope) {
    Stream<Item> asked =
        Pages.<PitchInterest>all(
                last -> interests.page(scope, last == null ? null : last.id(), Pages.SIZE))
            .map(PitchPart::item);
    return Stream.concat(pitches.find(scope).stream().map(PitchPart::item), asked);
  }

  private static Item item(PitchProfile pitch) {
    return Item.of(pitch, "Uw pitch: " + state(pitch.state()))
        .line("Tekst", pitch.content().text())
        .line("Gevraagde aanpassing", pitch.changeRequest())
        .line("Goedgekeurd door", pitch.approvedBy())
        .line("Sinds", DutchDates.moment(pitch.changedAt()));
  }

  private static Item item(PitchInterest interest) {
    return Item.of(interest, "Vraag van " + interest.employer())
        .line("Werk", interest.job())
        .line("Plaats", interest.place())
        .line("Uren", interest.hours())
        .line("Vraag", interest.question())
        .line("Gesteld op", DutchDates.moment(interest.expressedAt()))
        .line("Van uw contactpersoon", interest.note())
        .line(
            "Uw antwoord",
            interest.allowed() == null ? null : interest.allowed().isEmpty() ? "nee" : "ja");
  }

  private static String state(PitchState state) {
    return switch (state) {
      case DRAFT -> "nog niet ingestuurd";
      case SUBMITTED -> "ingestuurd";
      case CHANGE_ASKED -> "aanpassing gevraagd";
      case PUBLISHED -> "zichtbaar voor werkgevers";
      case WITHDRAWN -> "teruggetrokken";
    };
  }
}
