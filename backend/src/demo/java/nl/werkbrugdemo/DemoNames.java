package nl.werkbrugdemo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.werkbrug.dossier.Sections.Cv;
import org.jspecify.annotations.Nullable;

/**
 * Names, streets and trades from which made-up people are put together; each name is given once.
 */
final class DemoNames {

  private static final List<String> FIRST =
      List.of(
          "Ahmed", "Aïsha", "Anita", "Anouk", "Arjan", "Ayşe", "Bart", "Bilal", "Carla", "Cem",
          "Chantal", "Cor", "Danilo", "Dilan", "Dirk", "Eline", "Emre", "Esra", "Fatima", "Femke",
          "Gerda", "Glenn", "Hanna", "Hassan", "Henk", "Ilse", "Imane", "Ingrid", "Jamal", "Jeroen",
          "Joke", "Kevin", "Kim", "Latifa", "Leroy", "Linda", "Maaike", "Malika", "Marcel", "Maria",
          "Mehmet", "Miriam", "Mo", "Nadia", "Nelly", "Omar", "Patrick", "Petra", "Raúl", "Renske",
          "Rachid", "Sandra", "Sharon", "Sjoerd", "Soraya", "Stefan", "Tamara", "Thea", "Tomasz",
          "Wendy", "Winston", "Yusuf", "Zeynep");

  private static final List<String> LAST =
      List.of(
          "van den Berg",
          "Aydın",
          "Bakker",
          "El Idrissi",
          "de Boer",
          "Chandra",
          "Dekker",
          "Demir",
          "van Dijk",
          "Fernandes",
          "Gomes",
          "de Graaf",
          "Hendriks",
          "Hoekstra",
          "Jansen",
          "Kaya",
          "Kok",
          "Kowalski",
          "de Lange",
          "Lopes",
          "Martina",
          "Meijer",
          "Mohan",
          "Mulder",
          "Nguyen",
          "Özdemir",
          "Peters",
          "Pinas",
          "Post",
          "Ramos",
          "van Rijn",
          "Said",
          "Schipper",
          "Silva",
          "Smit",
          "Tahiri",
          "Verhoeven",
          "Visser",
          "de Vries",
          "Wijaya",
          "Yılmaz",
          "Zijlstra");

  private static final List<String> STREETS =
      List.of(
          "Beijerlandselaan",
          "Boezemsingel",
          "Dordtselaan",
          "Goudsesingel",
          "Groene Hilledijk",
          "Katendrechtse Lagedijk",
          "Mathenesserweg",
          "Noordsingel",
          "Oranjeboomstraat",
          "Pleinweg",
          "Polderlaan",
          "Schiedamseweg",
          "Slinge",
          "Strevelsweg",
          "Wolphaertsbocht",
          "Zaagmolendrift",
          "Zuiderparkweg",
          "Zwart Janstraat");

  private static final List<String> EMPLOYERS =
      List.of(
          "Maasstad Logistiek",
          "Havenzicht Zorg",
          "Kuip Schoonmaak",
          "Van Veen Bouw",
          "Rotte Retail",
          "Hotel De Kade",
          "Techniek Waalhaven",
          "Kantoor & Co",
          "Buurtzorg Feijenoord",
          "De Verse Keuken",
          "Stadsvervoer Rijnmond",
          "Tuinen van Zuid");

  /** A kind of work with what belongs to it. */
  record Trade(
      String job,
      String other,
      @Nullable String education,
      List<String> certificates,
      List<String> licences) {

    Cv cv(Random dice, int year) {
      int years = 2 + dice.nextInt(18);
      return new Cv(
          List.of(job, other),
          List.of(
              new Cv.Experience(
                  job, EMPLOYERS.get(dice.nextInt(EMPLOYERS.size())), year - years, year)),
          education == null
              ? List.of()
              : List.of(new Cv.Education(education, null, year - years - 1)),
          certificates,
          licences,
          List.of(new Cv.Language("Nederlands", dice.nextInt(4) == 0 ? "redelijk" : "goed")));
    }
  }

  private static final List<Trade> TRADES =
      List.of(
          new Trade(
              "Magazijnmedewerker",
              "Orderpicker",
              "Vmbo Techniek",
              List.of("Heftruckcertificaat"),
              List.of("B")),
          new Trade(
              "Verzorgende",
              "Helpende",
              "Mbo-3 Verzorgende IG",
              List.of("BIG-registratie"),
              List.of()),
          new Trade("Schoonmaker", "Medewerker huishouding", null, List.of(), List.of()),
          new Trade(
              "Administratief medewerker",
              "Receptionist",
              "Mbo-4 Secretarieel",
              List.of("Typediploma"),
              List.of("B")),
          new Trade("Chauffeur", "Bezorger", "Vmbo", List.of("Code 95"), List.of("B", "C")),
          new Trade("Kok", "Keukenhulp", "Mbo-2 Kok", List.of("Sociale hygiëne"), List.of()),
          new Trade("Verkoper", "Kassamedewerker", "Mbo-2 Verkoper", List.of(), List.of()),
          new Trade("Timmerman", "Klusser", "Mbo-2 Timmeren", List.of("VCA Basis"), List.of("B")),
          new Trade(
              "Beveiliger",
              "Toezichthouder",
              "Mbo-2 Beveiliging",
              List.of("Beveiligingsdiploma", "BHV"),
              List.of("B")),
          new Trade(
              "Pedagogisch medewerker",
              "Onderwijsassistent",
              "Mbo-4 Pedagogisch werk",
              List.of("EHBO"),
              List.of()),
          new Trade(
              "Elektromonteur",
              "Servicemonteur",
              "Mbo-3 Elektrotechniek",
              List.of("VCA Basis", "NEN 3140"),
              List.of("B")),
          new Trade(
              "Hovenier",
              "Groenmedewerker",
              "Mbo-2 Groen",
              List.of("VCA Basis"),
              List.of("B", "BE")),
          new Trade("Klantadviseur", "Medewerker callcenter", "Havo", List.of(), List.of()),
          new Trade("Productiemedewerker", "Inpakker", null, List.of(), List.of()),
          new Trade(
              "Boekhouder",
              "Financieel medewerker",
              "Hbo Accountancy",
              List.of("MBA"),
              List.of("B")),
          new Trade(
              "Gastheer", "Barmedewerker", "Mbo-2 Horeca", List.of("Sociale hygiëne"), List.of()));

  private final Random dice;
  private final List<String> unused;
  private int next;

  DemoNames(long seed) {
    dice = new Random(seed);
    unused =
        FIRST.stream()
            .flatMap(first -> LAST.stream().map(last -> first + " " + last))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(unused, dice);
  }

  String next() {
    return unused.get(next++);
  }

  String street() {
    return STREETS.get(dice.nextInt(STREETS.size()));
  }

  Trade trade() {
    return TRADES.get(dice.nextInt(TRADES.size()));
  }
}
