package nl.werkbrug.audit;

import java.util.Map;

/** The activity behind each purpose for which a section may be seen, by the name of the purpose. */
public interface PurposeActivities {

  Map<String, ProcessingActivity> byPurpose();
}
