package nl.werkbrug.identity;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, for the length of one request: a controller takes it as a parameter.
 *
 * @param organisation for whom the person works; null for a client
 * @param trace collects what this request reads of whom
 */
public record Caller(
    UUID personId,
    String name,
    Role role,
    @Nullable Organisation organisation,
    @Nullable String team,
    ReadTrace trace) {

  public boolean is(Role wanted) {
    return role == wanted;
  }

  public @Nullable UUID organisationId() {
    return organisation == null ? null : organisation.id();
  }

  public boolean worksFor(UUID organisationId) {
    return Objects.equals(organisationId(), organisationId);
  }
}
