package nl.werkbrug.identity;

/** What a person is here; the meaning of each role stands in {@code identity.graphqls}. */
public enum Role {
  CLIENT,
  ADVISER,
  TEAM_LEAD,
  EMPLOYER,
  PRIVACY_OFFICER,
  CARE_WORKER
}
