package nl.werkbrug.pitch;

import java.util.List;

/**
 * What the dossier knows of the person and may not come back in the pitch.
 *
 * @param names the full name
 * @param streets street with number, as written
 * @param places the town
 * @param workplaces employers and schools of the curriculum vitae
 * @param others anything else that must not appear: phone and mail, as written
 */
record Known(
    List<String> names,
    List<String> streets,
    List<String> places,
    List<String> workplaces,
    List<String> others) {

  static final Known NOTHING = new Known(List.of(), List.of(), List.of(), List.of(), List.of());
}
