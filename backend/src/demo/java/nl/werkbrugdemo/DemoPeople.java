package nl.werkbrugdemo;

import java.util.List;
import java.util.UUID;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.OrganisationKind;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import org.jspecify.annotations.Nullable;

/** The made-up people and organisations by whom the product can be tried. */
public final class DemoPeople {

  public static final Organisation UWV =
      new Organisation(id(1), "UWV Rijnmond", OrganisationKind.UWV);
  public static final Organisation MUNICIPALITY =
      new Organisation(id(2), "Gemeente Werk & Inkomen", OrganisationKind.MUNICIPALITY);
  public static final Organisation TRAINING =
      new Organisation(id(3), "Leerwerkhuis Zuid", OrganisationKind.PARTNER);
  public static final Organisation BAKERY =
      new Organisation(id(4), "Bakkerij Van Dam", OrganisationKind.EMPLOYER);
  public static final Organisation LOGISTICS =
      new Organisation(id(5), "Rijnmond Logistiek", OrganisationKind.EMPLOYER);
  public static final Organisation WSP =
      new Organisation(id(6), "Werkgeversservicepunt Rijnmond", OrganisationKind.WSP);

  public static final String NORTH_TEAM = "WW@Work Noord";
  public static final String SOUTH_TEAM = "WW@Work Zuid";

  public static final Person SAMIRA = client(11, "samira", "Samira Haddou");
  public static final Person RON = client(12, "ron", "Ron de Wit");
  public static final Person ALEKSANDRA = client(13, "aleksandra", "Aleksandra Nowak");
  public static final Person LISANNE =
      adviser(21, "lisanne", "Lisanne Vermeer", MUNICIPALITY, NORTH_TEAM);
  public static final Person HERMAN = adviser(22, "herman", "Herman Bos", MUNICIPALITY, NORTH_TEAM);
  public static final Person DANIEL =
      adviser(23, "daniel", "Daniel Sluis", MUNICIPALITY, SOUTH_TEAM);
  public static final Person DENISE =
      adviser(24, "denise", "Denise Kramer", MUNICIPALITY, SOUTH_TEAM);
  public static final Person KRISJA =
      adviser(25, "krisja", "Krisja Oosterhuis", MUNICIPALITY, SOUTH_TEAM);
  public static final Person MARCO = adviser(26, "marco", "Marco Tuin", MUNICIPALITY, SOUTH_TEAM);
  public static final Person PRIYA = adviser(27, "priya", "Priya Ramdin", UWV, "WW Rijnmond");
  public static final Person MARJA =
      new Person(id(31), "marja", "Marja Kuiper", Role.TEAM_LEAD, MUNICIPALITY.id(), null);
  public static final Person JOOST =
      new Person(
          id(32), "joost", "Joost van Leeuwen", Role.PRIVACY_OFFICER, MUNICIPALITY.id(), null);
  public static final Person BAKER =
      new Person(id(41), "vandam", "Karin van Dam", Role.EMPLOYER, BAKERY.id(), null);
  public static final Person PLANNER =
      new Person(id(42), "rijnmond", "Tom Schouten", Role.EMPLOYER, LOGISTICS.id(), null);

  public static final List<Organisation> ORGANISATIONS =
      List.of(UWV, MUNICIPALITY, TRAINING, BAKERY, LOGISTICS, WSP);

  /** One who can be chosen on the login page, and what there is to try as this person. */
  public record Listed(Person person, String group, String about) {}

  public static final List<Listed> LISTED =
      List.of(
          new Listed(
              SAMIRA, "Werkzoekenden", "41 jaar, salarisadministratie. WW stopt over 9 weken."),
          new Listed(RON, "Werkzoekenden", "57 jaar, kraanmachinist. Het inspanningsplan loopt."),
          new Listed(
              ALEKSANDRA,
              "Werkzoekenden",
              "34 jaar, schoonmaak. Leest beter Pools dan Nederlands."),
          new Listed(
              LISANNE,
              "Adviseurs",
              "Gemeente, WW@Work Noord. Vaste contactpersoon van Samira en Ron."),
          new Listed(HERMAN, "Adviseurs", "Gemeente, WW@Work Noord."),
          new Listed(DANIEL, "Adviseurs", "Gemeente, WW@Work Zuid. Contactpersoon van Aleksandra."),
          new Listed(DENISE, "Adviseurs", "Gemeente, WW@Work Zuid."),
          new Listed(KRISJA, "Adviseurs", "Gemeente, WW@Work Zuid."),
          new Listed(MARCO, "Adviseurs", "Gemeente, WW@Work Zuid."),
          new Listed(PRIYA, "Adviseurs", "UWV. Ziet van Samira wat zij mag zien."),
          new Listed(MARJA, "Leiding en toezicht", "Teamleider. Caseload en uitstroom."),
          new Listed(JOOST, "Leiding en toezicht", "Functionaris gegevensbescherming."),
          new Listed(BAKER, "Werkgevers", "Bakkerij Van Dam."),
          new Listed(PLANNER, "Werkgevers", "Rijnmond Logistiek."));

  private DemoPeople() {}

  /**
   * The same ids in every demonstration, so that an address can be kept; version 7 with a fixed
   * time.
   */
  static UUID id(int number) {
    return UUID.fromString(String.format("01930000-0000-7000-8000-%012d", number));
  }

  private static Person client(int number, String subject, String name) {
    return new Person(id(number), subject, name, Role.CLIENT, null, null);
  }

  private static Person adviser(
      int number, String subject, String name, Organisation organisation, @Nullable String team) {
    return new Person(id(number), subject, name, Role.ADVISER, organisation.id(), team);
  }
}
