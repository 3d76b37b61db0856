package nl.werkbrug.pitch;

import static java.util.stream.Collectors.toMap;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.Person;
import nl.werkbrug.pitch.market.Certificate;
import nl.werkbrug.pitch.market.EducationLevel;
import nl.werkbrug.pitch.market.InterestState;
import nl.werkbrug.pitch.market.LabourRegion;
import nl.werkbrug.pitch.market.Licence;
import nl.werkbrug.pitch.market.MarketDemo;
import nl.werkbrug.pitch.market.OccupationGroup;
import nl.werkbrug.pitch.market.PitchAttributes;
import nl.werkbrug.pitch.market.PublicPitch;
import nl.werkbrug.pitch.market.WorkingHours;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Writes pitches of the demonstration: a crowd that is public, and those of the named people. */
public final class PitchDemo {

  /** So many pitches of one kind at least, so that kinds stay alike enough to be shown. */
  private static final int PER_KIND = 14;

  private PitchDemo() {}

  /**
   * Gives each of these dossiers a public pitch; at least 14 together, or none of them is shown.
   */
  public static void write(
      MongoOperations mongo, Clock clock, List<UUID> dossierIds, RandomGenerator random) {
    int kinds = Math.clamp(dossierIds.size() / PER_KIND, 1, KINDS.size());
    Instant now = clock.instant();
    Set<String> texts = new HashSet<>();
    List<PitchProfile> pitches = new ArrayList<>();
    for (int i = 0; i < dossierIds.size(); i++) {
      Kind kind = KINDS.get(i % kinds);
      String text = kind.text(random);
      while (!texts.add(text) && texts.size() < kinds * Kind.VARIANTS) {
        text = kind.text(random);
      }
      pitches.add(
          profile(
              dossierIds.get(i),
              PitchState.PUBLISHED,
              new PitchContent(kind.attributes(random), text),
              null,
              now.minus(random.nextInt(2, 120), ChronoUnit.DAYS)));
    }
    insert(mongo, now, pitches);
    publish(mongo);
  }

  /**
   * Samira is still writing: her draft holds her name, so that the portal can show what it marks.
   */
  public static void writeDraft(MongoOperations mongo, Clock clock, UUID dossierId) {
    Instant now = clock.instant();
    PitchAttributes wishes =
        new PitchAttributes(
            List.of(OccupationGroup.ADMINISTRATION),
            EducationLevel.MBO,
            List.of(Certificate.PAYROLL),
            List.of(Licence.B),
            LabourRegion.RIJNMOND,
            WorkingHours.FROM_20_TO_32);
    insert(
        mongo,
        now,
        List.of(
            profile(
                dossierId,
                PitchState.DRAFT,
                new PitchContent(
                    wishes,
                    "Ik ben Samira en ik heb ruim vijftien jaar salarissen verwerkt."
                        + " Een loonstrook die klopt, daar word ik blij van."),
                null,
                now.minus(2, ChronoUnit.DAYS))));
  }

  /** Ron waits for his contact person. */
  public static void writeSubmitted(MongoOperations mongo, Clock clock, UUID dossierId) {
    Instant now = clock.instant();
    PitchAttributes wishes =
        new PitchAttributes(
            List.of(OccupationGroup.LOGISTICS, OccupationGroup.TECHNOLOGY),
            EducationLevel.VMBO,
            List.of(Certificate.VCA, Certificate.CRANE),
            List.of(Licence.B, Licence.C),
            LabourRegion.RIJNMOND,
            WorkingHours.FULL_TIME);
    insert(
        mongo,
        now,
        List.of(
            profile(
                dossierId,
                PitchState.SUBMITTED,
                new PitchContent(
                    wishes,
                    "Bijna dertig jaar heb ik op een kraan gezeten, in weer en wind. Ik ken de"
                        + " haven, ik werk veilig en ik ben nooit te laat. Mijn knieën willen geen"
                        + " ladders meer, maar op de grond ken ik elk karwei: laden, plannen,"
                        + " jonge collega's op weg helpen."),
                null,
                now.minus(20, ChronoUnit.HOURS))));
  }

  /** Aleksandra's pitch is public, and an employer's question waits for her answer. */
  public static void writePublishedWithQuestion(
      MongoOperations mongo,
      Clock clock,
      UUID dossierId,
      Person adviser,
      Organisation employer,
      Person askedBy) {
    Instant now = clock.instant();
    PitchAttributes wishes =
        new PitchAttributes(
            List.of(OccupationGroup.CLEANING),
            EducationLevel.MBO,
            List.of(),
            List.of(),
            LabourRegion.RIJNMOND,
            WorkingHours.FROM_20_TO_32);
    PitchProfile pitch =
        profile(
            dossierId,
            PitchState.PUBLISHED,
            new PitchContent(
                wishes,
                "Ik maak al zeven jaar kantoren en trappenhuizen schoon. Ik begin graag vroeg en"
                    + " werk zelfstandig: ik zie zelf wat er moet gebeuren. Mijn Nederlands wordt"
                    + " elke week beter. Ik zoek een vaste ploeg waar men elkaar helpt."),
            adviser.name(),
            now.minus(12, ChronoUnit.DAYS));
    insert(mongo, now, List.of(pitch));
    publish(mongo);
    Instant at = now.minus(30, ChronoUnit.HOURS);
    Instant askedAt = now.minus(26, ChronoUnit.HOURS);
    UUID id = UuidCreator.getTimeOrderedEpoch();
    MarketDemo.Question question =
        new MarketDemo.Question(
            "Schoonmaker kantoor en kantine",
            "Rotterdam, bij het water",
            "24 uur, van 6 tot 12 uur",
            "Wij zoeken iemand die 's ochtends vroeg zelfstandig onze kantine en kantoren doet."
                + " Kan deze kandidaat volgende week een uurtje komen kijken?");
    MarketDemo.writeAsked(mongo, id, pitch.publicId(), employer, askedBy, question, at, askedAt);
    mongo.insert(
        new PitchInterest(
            id,
            2,
            dossierId,
            pitch.publicId(),
            employer.name(),
            askedBy.name(),
            question.job(),
            question.place(),
            question.hours(),
            question.question(),
            at,
            at.plus(3, ChronoUnit.DAYS),
            InterestState.ASKED,
            "Dit lijkt mij echt iets voor u. Ik kan met u meegaan.",
            askedAt,
            null,
            null,
            null,
            null,
            List.of()));
  }

  private static PitchProfile profile(
      UUID dossierId,
      PitchState state,
      PitchContent content,
      @Nullable String approvedBy,
      Instant changedAt) {
    return new PitchProfile(
        dossierId, 3, UUID.randomUUID(), state, content, null, approvedBy, changedAt, List.of());
  }

  private static void insert(MongoOperations mongo, Instant now, List<PitchProfile> pitches) {
    mongo.insert(pitches, PitchProfile.class);
    BulkOperations summaries = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, "dossier");
    for (PitchProfile pitch : pitches) {
      summaries.updateOne(
          Query.query(Criteria.where("_id").is(pitch.dossierId())),
          Update.update(
              "summary.pitch",
              new Summary.Pitch(
                  now,
                  pitch.state().name(),
                  pitch.state() == PitchState.SUBMITTED ? pitch.changedAt() : null)));
    }
    summaries.execute();
  }

  /** All public pitches anew, generalised together. */
  private static void publish(MongoOperations mongo) {
    List<PitchProfile> published =
        mongo.find(
            Query.query(Criteria.where("state").is(PitchState.PUBLISHED)), PitchProfile.class);
    Map<UUID, PitchAttributes> told =
        Generalisation.of(
            published.stream()
                .collect(toMap(PitchProfile::publicId, pitch -> pitch.content().attributes())));
    MarketDemo.writePitches(
        mongo,
        published.stream()
            .map(
                pitch ->
                    PublicPitch.of(
                        pitch.publicId(),
                        told.getOrDefault(pitch.publicId(), pitch.content().attributes()),
                        pitch.content().text()))
            .toList());
  }

  /** All texts that the crowd can have, for the test that holds them against the text check. */
  static List<String> allTexts() {
    return KINDS.stream().flatMap(kind -> kind.texts().stream()).toList();
  }

  /** A kind of candidate: what they have in common, and sentences from which each makes a pitch. */
  private record Kind(
      PitchAttributes common, List<String> begins, List<String> strengths, List<String> wishes) {

    static final int VARIANTS = 5 * 5 * 5;

    /** One in eight lives a bit further away. */
    PitchAttributes attributes(RandomGenerator random) {
      return random.nextInt(8) > 0
          ? common
          : new PitchAttributes(
              common.occupationGroups(),
              common.education(),
              common.certificates(),
              common.licences(),
              random.nextBoolean() ? LabourRegion.DRECHTSTEDEN : LabourRegion.HAAGLANDEN,
              common.hours());
    }

    String text(RandomGenerator random) {
      return one(begins, random) + " " + one(strengths, random) + " " + one(wishes, random);
    }

    List<String> texts() {
      List<String> all = new ArrayList<>();
      for (String begin : begins) {
        for (String strength : strengths) {
          wishes.forEach(wish -> all.add(begin + " " + strength + " " + wish));
        }
      }
      return all;
    }

    private static String one(List<String> sentences, RandomGenerator random) {
      return sentences.get(random.nextInt(sentences.size()));
    }
  }

  private static Kind kind(
      OccupationGroup group,
      EducationLevel education,
      List<Certificate> certificates,
      List<Licence> licences,
      WorkingHours hours,
      List<String> begins,
      List<String> strengths,
      List<String> wishes) {
    return new Kind(
        new PitchAttributes(
            List.of(group), education, certificates, licences, LabourRegion.RIJNMOND, hours),
        begins,
        strengths,
        wishes);
  }

  private static final List<Kind> KINDS =
      List.of(
          kind(
              OccupationGroup.ADMINISTRATION,
              EducationLevel.MBO,
              List.of(Certificate.PAYROLL),
              List.of(Licence.B),
              WorkingHours.FROM_20_TO_32,
              List.of(
                  "Cijfers die kloppen geven mij rust.",
                  "Jarenlang zorgde ik dat iedereen op tijd zijn loon kreeg.",
                  "Op kantoor ben ik degene die de fout van twee cent vindt.",
                  "Ik heb lang op een salarisafdeling gewerkt, het laatst als vaste kracht.",
                  "Administratie is voor mij puzzelen met een deadline."),
              List.of(
                  "Ik werk netjes, vraag door en houd een vertrouwd gezicht als het druk is.",
                  "Nieuwe programma's leer ik snel, en ik leg ze graag aan anderen uit.",
                  "Collega's komen naar mij als ze er niet uitkomen.",
                  "Ik kan goed tegen piekdrukte aan het eind van de maand.",
                  "Wat ik beloof, ligt er op de dag die ik heb genoemd."),
              List.of(
                  "Ik zoek een klein team waar men elkaar groet.",
                  "Het liefst werk ik vier dagen, deels thuis als dat kan.",
                  "Een bedrijf dat groeit en orde zoekt, daar pas ik bij.",
                  "Ik wil graag weer ergens bij horen en verantwoordelijk zijn.",
                  "Een tijdelijke baan is een goed begin.")),
          kind(
              OccupationGroup.CLEANING,
              EducationLevel.MBO,
              List.of(),
              List.of(),
              WorkingHours.FROM_20_TO_32,
              List.of(
                  "Een schoon gebouw begint voor mij om zes uur 's ochtends.",
                  "Ik heb scholen, kantoren en trappenhuizen schoongemaakt.",
                  "Schoonmaken is een vak, en ik ben er trots op.",
                  "Ik werk al jaren in de schoonmaak, vaak met een eigen ronde.",
                  "Waar ik ben geweest, ruikt het fris."),
              List.of(
                  "Ik zie zelf wat er moet gebeuren en hoef geen lijstje.",
                  "Ik ken de middelen en werk er veilig mee.",
                  "Ziek ben ik zelden, te laat nooit.",
                  "Mijn Nederlands is eenvoudig, maar ik begrijp alles wat nodig is.",
                  "Ik help nieuwe collega's graag op weg."),
              List.of(
                  "Ik zoek vaste uren, het liefst in de ochtend.",
                  "Een vaste ploeg is voor mij belangrijker dan het gebouw.",
                  "Ik wil graag meer uren dan ik nu heb.",
                  "Met de fiets of de metro kom ik overal.",
                  "Later wil ik een ploeg leiden.")),
          kind(
              OccupationGroup.LOGISTICS,
              EducationLevel.VMBO,
              List.of(Certificate.FORKLIFT),
              List.of(Licence.B),
              WorkingHours.FULL_TIME,
              List.of(
                  "In een magazijn voel ik mij thuis.",
                  "Ik heb jaren orders verzameld en vrachtwagens geladen.",
                  "Op de heftruck ben ik rustig en precies.",
                  "De haven en het magazijn ken ik van binnen en buiten.",
                  "Ik houd van werk waarbij je 's avonds weet wat je hebt gedaan."),
              List.of(
                  "Ploegendienst vind ik geen probleem.",
                  "Ik let op de veiligheid, ook als het snel moet.",
                  "Scannen, tellen, stapelen: ik maak weinig fouten.",
                  "Ik werk graag samen en maak geen ruzie.",
                  "Wie mij iets één keer uitlegt, hoeft dat niet nog eens te doen."),
              List.of(
                  "Ik zoek een baan voor langere tijd.",
                  "Vroeg beginnen heeft mijn voorkeur.",
                  "Ik wil leren plannen, want dat ligt mij.",
                  "Een proefdag doe ik graag, dan ziet u hoe ik werk.",
                  "Via een uitzendbureau beginnen is goed.")),
          kind(
              OccupationGroup.CARE,
              EducationLevel.MBO,
              List.of(Certificate.CARE_HELPER),
              List.of(),
              WorkingHours.FROM_20_TO_32,
              List.of(
                  "Ouderen laten lachen, dat kan ik.",
                  "Ik heb in de thuiszorg en in een verpleeghuis gewerkt.",
                  "Zorgen doe ik met mijn handen en met mijn oren.",
                  "Na een paar jaar zorg voor familie wil ik weer bij een team horen.",
                  "Ik ben helpende en ik blijf rustig als een ander dat niet is."),
              List.of(
                  "Ik heb geduld en ik kom op tijd.",
                  "Rapporteren in de computer gaat mij goed af.",
                  "Collega's zeggen dat ik sfeer breng.",
                  "Ik spreek drie talen en dat helpt vaak.",
                  "Vieze klusjes bestaan voor mij niet."),
              List.of(
                  "Ik zoek een plek waar ik mag doorleren.",
                  "Avonden en om het weekend is goed.",
                  "Een klein huis of een vaste route past het best bij mij.",
                  "Ik wil graag naar 28 uur.",
                  "Meelopen om te kijken of het klikt, doe ik graag.")),
          kind(
              OccupationGroup.FOOD,
              EducationLevel.VMBO,
              List.of(Certificate.HYGIENE),
              List.of(),
              WorkingHours.FROM_20_TO_32,
              List.of(
                  "Ik sta graag op als de oven aangaat.",
                  "In de bakkerij heb ik deeg gemaakt, gebakken en ingepakt.",
                  "Eten maken voor anderen is het mooiste werk dat ik ken.",
                  "Ik heb jaren aan de lijn gestaan in een voedselfabriek.",
                  "Brood, banket, broodjes: ik heb het allemaal gedaan."),
              List.of(
                  "Schoon werken zit er bij mij in.",
                  "Ik ben snel met mijn handen en let op de kwaliteit.",
                  "Nachten en vroege ochtenden vind ik prettig.",
                  "Ik kan zwaar tillen en lang staan.",
                  "Ook achter de toonbank ben ik vriendelijk en vlot."),
              List.of(
                  "Ik zoek een bakker of keuken die tijd neemt om mij in te werken.",
                  "Liefst drie of vier dagen in de week.",
                  "Ik wil het vak verder leren.",
                  "Een kleine zaak past bij mij.",
                  "Ik kan snel beginnen.")),
          kind(
              OccupationGroup.SALES,
              EducationLevel.MBO,
              List.of(),
              List.of(),
              WorkingHours.UP_TO_20,
              List.of(
                  "Klanten gaan bij mij met een glimlach weg.",
                  "Ik heb in een kledingzaak en in een supermarkt gewerkt.",
                  "Verkopen is luisteren, vind ik.",
                  "Achter de kassa ben ik snel en vriendelijk.",
                  "Ik houd van een winkel die er netjes bij staat."),
              List.of(
                  "Een lastige klant maakt mij niet zenuwachtig.",
                  "Ik vul vakken, reken af en sluit de kassa.",
                  "Ik onthoud gezichten en wat mensen graag kopen.",
                  "Nieuwe mensen inwerken doe ik graag.",
                  "Mijn rekenen is goed, ook zonder kassa."),
              List.of(
                  "Ik zoek werk onder schooltijd.",
                  "Zaterdag kan ik altijd.",
                  "Liefst een winkel met vaste klanten.",
                  "Ik wil graag een paar vaste dagen.",
                  "Meer uren mag later ook.")),
          kind(
              OccupationGroup.TRANSPORT,
              EducationLevel.VMBO,
              List.of(Certificate.CODE_95),
              List.of(Licence.B, Licence.C),
              WorkingHours.FULL_TIME,
              List.of(
                  "Ik rijd al jaren zonder schade.",
                  "De weg is mijn kantoor.",
                  "Ik heb pakketten, meubels en bouwmateriaal gereden.",
                  "Als chauffeur ben ik het gezicht van uw bedrijf.",
                  "Vroeg vertrekken en netjes laden, zo begint mijn dag."),
              List.of(
                  "Ik ken de stad en ik vind mijn weg zonder haast.",
                  "Mijn papieren zijn in orde.",
                  "Klanten krijgen van mij een groet en hun spullen heel.",
                  "Ik zorg goed voor de wagen.",
                  "Een omleiding of een lange rij brengt mij niet van de wijs."),
              List.of(
                  "Ik zoek dagritten, zodat ik 's avonds thuis ben.",
                  "Een vaste route heeft mijn voorkeur.",
                  "Ik wil graag met een elektrische wagen leren rijden.",
                  "Ook in het weekend kan ik rijden.",
                  "Een bedrijf met oog voor de chauffeur, dat zoek ik.")),
          kind(
              OccupationGroup.CONSTRUCTION,
              EducationLevel.VMBO,
              List.of(Certificate.VCA),
              List.of(Licence.B),
              WorkingHours.FULL_TIME,
              List.of(
                  "Ik bouw graag iets dat blijft staan.",
                  "Op de bouw heb ik getegeld, gestuukt en gesjouwd.",
                  "Met gereedschap in mijn hand ben ik op mijn best.",
                  "Ik heb vooral huizen opgeknapt.",
                  "Buiten werken houdt mij gezond."),
              List.of(
                  "Ik lees een tekening en denk mee.",
                  "Veilig werken is voor mij gewoon.",
                  "Ik lever netjes op, ook de hoeken die niemand ziet.",
                  "Met elke ploeg kan ik door één deur.",
                  "Ik ben sterk en zuinig op mijn rug."),
              List.of(
                  "Ik zoek een vaste baas.",
                  "Een leerplek voor installatiewerk zou mooi zijn.",
                  "Ik kan per direct beginnen.",
                  "Werk in de buurt heeft mijn voorkeur.",
                  "Ik help ook graag een dag mee om te laten zien wat ik kan.")));
}
