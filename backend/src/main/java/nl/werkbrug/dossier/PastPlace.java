package nl.werkbrug.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How many erased dossiers of an organisation stood in one place: what is left of them for the
 * figures. A count, not a row for each of them, so that there is nobody in it.
 *
 * @param id made of the organisation and the place
 * @param counting erasures that were counted and are not done yet, so that none counts twice
 */
@Document("past_place")
record PastPlace(
    @Id String id,
    UUID organisationId,
    DossierStatus status,
    Programme.Cohort cohort,
    Programme.Region region,
    Programme.@Nullable OutflowKind outflow,
    @Nullable String endedMonth,
    int count,
    List<UUID> counting) {

  static String id(UUID organisationId, Programme programme) {
    return String.join(
        "/",
        organisationId.toString(),
        programme.status().name(),
        programme.cohort().name(),
        programme.region().name(),
        String.valueOf(programme.outflow()),
        String.valueOf(programme.endedMonth()));
  }

  Dossiers.Place place() {
    return new Dossiers.Place(status, cohort, region, outflow, endedMonth, count);
  }
}
