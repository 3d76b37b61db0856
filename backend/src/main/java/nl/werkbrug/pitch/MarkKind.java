package nl.werkbrug.pitch;

/** Why a passage cannot stand in a pitch, in words for the one who wrote it. */
enum MarkKind {
  NAME("Hier staat een naam. Daarmee kan een werkgever u vinden.", "Haal de naam weg."),
  BIRTH_DATE(
      "Hier staat een datum of uw leeftijd. Die hoort niet in een pitch.",
      "Schrijf hoeveel jaar ervaring u hebt."),
  BSN("Dit lijkt een burgerservicenummer (BSN).", "Haal het nummer weg."),
  IBAN("Dit lijkt een rekeningnummer.", "Haal het nummer weg."),
  PHONE(
      "Hier staat een telefoonnummer.",
      "Haal het weg. Werkgevers bellen eerst met uw contactpersoon."),
  NUMBER("Hier staat een lang nummer. Dat kan naar u leiden.", "Haal het nummer weg."),
  EMAIL(
      "Hier staat een e-mailadres.",
      "Haal het weg. Werkgevers mailen eerst met uw contactpersoon."),
  LINK("Hier staat een adres van een website.", "Schrijf in woorden wat daar te zien is."),
  HANDLE("Hier staat uw naam op een sociaal netwerk.", "Haal de naam weg."),
  POSTCODE("Hier staat een postcode.", "Haal de postcode weg. Uw regio staat er al bij."),
  ADDRESS("Hier staat een adres of een straat.", "Haal het adres weg. Uw regio staat er al bij."),
  PLACE("Hier staat een plaats of wijk waaraan men u kan herkennen.", "Schrijf 'in de regio'."),
  PLATE("Dit lijkt een kenteken.", "Haal het kenteken weg."),
  WORKPLACE(
      "Hier staat een werkgever of school uit uw cv.",
      "Schrijf wat voor bedrijf of school het is: 'een groot havenbedrijf'.");

  private final String reason;
  private final String proposal;

  MarkKind(String reason, String proposal) {
    this.reason = reason;
    this.proposal = proposal;
  }

  String reason() {
    return reason;
  }

  String proposal() {
    return proposal;
  }
}
