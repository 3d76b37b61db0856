package nl.werkbrug.coverage;

import java.util.Locale;

/** Who asks, seen from one client: the columns of the table {@code operations.txt}. */
enum Actor {
  CLIENT,
  OTHER_CLIENT,
  CONTACT_PERSON,
  TEAM_MATE,
  OTHER_TEAM,
  OTHER_ORGANISATION,
  SERVICE_POINT,
  TEAM_LEAD,
  EMPLOYER,
  OTHER_EMPLOYER,
  PRIVACY_OFFICER,
  CARE_WORKER;

  boolean isAdviser() {
    return switch (this) {
      case CONTACT_PERSON, TEAM_MATE, OTHER_TEAM, OTHER_ORGANISATION, SERVICE_POINT -> true;
      default -> false;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
