package nl.werkbrug.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class MeController {

  record Me(
      UUID id,
      String name,
      String initials,
      Role role,
      @Nullable Organisation organisation,
      @Nullable String team) {}

  @QueryMapping
  Me me(Caller caller) {
    return new Me(
        caller.personId(),
        caller.name(),
        Person.initials(caller.name()),
        caller.role(),
        caller.organisation(),
        caller.team());
  }
}
