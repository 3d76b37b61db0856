package nl.werkbrugdemo;

import java.util.List;

/** What stands in the letters of the named people. */
final class DemoLetters {

  static final List<String> LAURENS =
      List.of(
          "Sollicitatie medewerker salarisadministratie",
          "",
          "Samira Haddou, Groene Hilledijk 214, 3074 AB Rotterdam",
          "Aan: Stichting Laurens, afdeling Personeel",
          "",
          "Geachte heer, mevrouw,",
          "",
          "Met plezier las ik dat u iemand zoekt voor de salarisadministratie. In elf jaar bij"
              + " Havenbedrijf Kuip verwerkte ik elke maand de lonen van 240 mensen, van"
              + " onregelmatige diensten tot verlof.",
          "",
          "Ik maakte geen maand te laat, ook niet toen we van systeem wisselden.",
          "",
          "In de zorg telt elk rooster. Dat ken ik van Zorggroep Zuid, waar ik zeven jaar werkte."
              + " Ik vertel u er graag meer over in een gesprek.",
          "",
          "Met vriendelijke groet,",
          "",
          "Samira Haddou");

  static final List<String> WOONSTAD =
      List.of(
          "Sollicitatie financieel administratief medewerker",
          "",
          "Samira Haddou, Groene Hilledijk 214, 3074 AB Rotterdam",
          "Aan: Woonstad Rotterdam, mevrouw De Graaf",
          "",
          "Geachte mevrouw De Graaf,",
          "",
          "Via uw website reageer ik op de vacature van financieel administratief medewerker.",
          "",
          "Ik heb achttien jaar ervaring op een administratie. Facturen, betalingen en de"
              + " maandafsluiting heb ik zelfstandig gedaan. Ik werk nauwkeurig en vraag door als"
              + " iets niet klopt.",
          "",
          "Woonstad zorgt voor huizen in de wijk waar ik ben opgegroeid. Daar werk ik graag aan"
              + " mee.",
          "",
          "Ik hoor graag van u.",
          "",
          "Met vriendelijke groet,",
          "",
          "Samira Haddou");

  static final List<String> HIJSBEWIJS =
      List.of(
          "Bewijs van vakbekwaamheid: hijskraan",
          "",
          "Naam: R. de Wit",
          "Soort: mobiele kraan en torenkraan",
          "",
          "De houder heeft het examen praktijk en theorie met goed gevolg afgelegd.");

  static final List<String> MATRANS =
      List.of(
          "Uw sollicitatie",
          "",
          "Beste heer De Wit,",
          "",
          "Dank u voor uw telefoontje. Op dit moment hebben wij geen plaats voor een kraanmachinist.",
          "",
          "Wij bewaren uw gegevens een half jaar. Komt er een plaats vrij, dan bellen wij u.");

  static final List<String> HELDER =
      List.of(
          "Getuigschrift",
          "",
          "Aleksandra Nowak werkte zeven jaar bij ons als schoonmaker van kantoren.",
          "",
          "Zij werkt netjes en zelfstandig, en collega's bouwen op haar. Wij bevelen haar van harte"
              + " aan.",
          "",
          "Helder Facilitair");

  private DemoLetters() {}
}
