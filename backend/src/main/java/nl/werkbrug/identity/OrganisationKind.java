package nl.werkbrug.identity;

/** Kinds of organisation in the chain; the meaning of each stands in {@code identity.graphqls}. */
public enum OrganisationKind {
  UWV,
  MUNICIPALITY,
  PARTNER,
  WSP,
  EMPLOYER
}
