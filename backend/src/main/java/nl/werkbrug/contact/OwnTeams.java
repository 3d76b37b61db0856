package nl.werkbrug.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.People;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Of which teams somebody is, who works for an organisation. */
@Component
class OwnTeams {

  private final People people;

  OwnTeams(People people) {
    this.people = people;
  }

  /** The own team; all teams of the organisation for a lead of no single one. */
  List<@Nullable String> of(Caller caller, UUID organisation) {
    List<@Nullable String> teams = new ArrayList<>();
    if (caller.team() != null || !caller.is(Role.TEAM_LEAD)) {
      teams.add(caller.team());
    } else {
      people.colleagues(organisation, Role.ADVISER).stream()
          .map(Person::team)
          .distinct()
          .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
          .forEach(teams::add);
    }
    return teams;
  }
}
