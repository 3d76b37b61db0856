package nl.werkbrug.contact;

/** How people were in contact; the meaning of each stands in {@code contact.graphqls}. */
public enum ContactForm {
  MEETING,
  PHONE,
  APP,
  MAIL,
  LETTER,
  CHAT
}
