package nl.werkbrug.pitch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.dossier.Sections;
import nl.werkbrug.identity.Person;
import nl.werkbrug.pitch.market.EducationLevel;
import nl.werkbrug.pitch.market.LabourRegion;
import nl.werkbrug.pitch.market.OccupationGroup;
import nl.werkbrug.pitch.market.PitchAttributes;
import nl.werkbrug.pitch.market.WorkingHours;
import nl.werkbrugdemo.DemoPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A client with Lisanne as contact person, and the calls of the pitch. */
abstract class PitchScene extends IntegrationTest {

  static final String TEXT =
      "Ik werk graag met cijfers en met mensen. Wat ik beloof, ligt er op de dag zelf.";

  private static final String PITCH = "pitch { version state text changeRequest approvedBy }";

  @Autowired PitchGallery gallery;

  private final List<UUID> crowd = new ArrayList<>();
  Api client;
  UUID dossierId;

  @BeforeEach
  void aClientWithAnAdviser() {
    Person person = aClient("Fatima Plantijn");
    dossierId =
        aDossierOf(person)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.PITCH,
                DossierSection.CV)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .with(
                new Sections(
                    new Sections.ContactDetails(
                        "Zeemeeuwlaan 7", "3199 QQ", "Brielle", "0612348765", "plant@zee.nl"),
                    new Sections.Cv(
                        List.of("Planter"),
                        List.of(
                            new Sections.Cv.Experience("Planner", "Kwekerij Zilt", 2011, 2020),
                            new Sections.Cv.Experience("Baliemedewerker", "Duinhotel", 2020, null)),
                        List.of(new Sections.Cv.Education("Mbo", "Strandcollege", 2010)),
                        List.of("Plantcertificaat"),
                        List.of("B"),
                        List.of()),
                    null,
                    null))
            .write(mongo);
    client = as(person);
  }

  /** The crowd of one test is not the crowd of the next. */
  @AfterEach
  void theCrowdGoes() {
    settle();
    crowd.forEach(
        dossier -> {
          PitchProfile pitch = mongo.findById(dossier, PitchProfile.class);
          if (pitch != null) {
            mongo.remove(pitch);
            gallery.takeDown(pitch.publicId());
          }
        });
    gallery.generalise();
  }

  static PitchAttributes attributes(OccupationGroup group) {
    return new PitchAttributes(
        List.of(group),
        EducationLevel.MBO,
        List.of(),
        List.of(),
        LabourRegion.RIJNMOND,
        WorkingHours.FULL_TIME);
  }

  /** So many public pitches that are alike. */
  void aCrowd(int count, PitchAttributes attributes) {
    for (int i = 0; i < count; i++) {
      PitchProfile pitch =
          new PitchProfile(
              newId(),
              3,
              UUID.randomUUID(),
              PitchState.PUBLISHED,
              new PitchContent(attributes, TEXT + " " + i),
              null,
              "Lisanne",
              clock.instant(),
              List.of());
      mongo.insert(pitch);
      crowd.add(pitch.dossierId());
      gallery.publish(pitch);
    }
  }

  Map<String, Object> content(OccupationGroup group, String text) {
    Map<String, Object> content = new HashMap<>();
    content.put("occupationGroups", List.of(group.name()));
    content.put("education", "MBO");
    content.put("certificates", List.of());
    content.put("licences", List.of());
    content.put("region", "RIJNMOND");
    content.put("hours", "FULL_TIME");
    content.put("text", text);
    return content;
  }

  JsonNode save(Api who, int version, Map<String, Object> content) {
    return mutate(
        who, "pitchDraftSave", PITCH, Map.of("expectedVersion", version, "content", content));
  }

  JsonNode submit(Api who, int version) {
    return mutate(
        who,
        "pitchSubmit",
        PITCH + " marks { start end kind reason proposal }",
        Map.of("expectedVersion", version));
  }

  JsonNode approve(Api who, int version) {
    return mutate(who, "pitchApprove", PITCH, Map.of("expectedVersion", version));
  }

  JsonNode requestChange(Api who, int version, String request) {
    return mutate(
        who, "pitchChangeRequest", PITCH, Map.of("expectedVersion", version, "request", request));
  }

  JsonNode withdraw(Api who, int version) {
    return mutate(who, "pitchWithdraw", PITCH, Map.of("expectedVersion", version));
  }

  /** From nothing to public. */
  void publish(OccupationGroup group) {
    crowd.add(dossierId);
    save(client, 0, content(group, TEXT));
    submit(client, 1);
    approve(as("lisanne"), 2);
    settle();
  }

  JsonNode mutate(Api who, String name, String fields, Map<String, ?> input) {
    Map<String, Object> whole = new HashMap<>(input);
    whole.putIfAbsent("dossierId", dossierId);
    String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
    return who.ask(
            "mutation Change($input: "
                + type
                + "!) { "
                + name
                + "(input: $input) { "
                + fields
                + " userErrors { code message field } } }",
            Map.of("input", whole))
        .get(name);
  }

  static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }

  JsonNode gallery(Api who, Map<String, ?> filter, String after) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("filter", filter);
    variables.put("after", after);
    return who.ask(
            """
            query Gallery($filter: PublicPitchFilter, $after: String) {
              publicPitches(first: 5, after: $after, filter: $filter) {
                count
                edges { cursor node { ...Shown } }
                pageInfo { hasNextPage endCursor }
                facets {
                  occupationGroups { value count }
                  educationLevels { value count }
                  certificates { value count }
                  licences { value count }
                  regions { value count }
                  hours { value count }
                }
              }
            }
            """
                + SHOWN,
            variables)
        .get("publicPitches");
  }

  static final String SHOWN =
      """
      fragment Shown on PublicPitch {
        id text
        attributes { occupationGroups education certificates licences region hours }
      }
      """;

  static Map<String, ?> only(OccupationGroup group) {
    return Map.of("occupationGroups", List.of(group.name()));
  }
}
