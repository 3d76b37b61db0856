package nl.werkbrug.architecture;

import nl.werkbrug.WerkbrugApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {

  private static final ApplicationModules MODULES =
      ApplicationModules.of(WerkbrugApplication.class);

  @Test
  void modulesUseOnlyWhatTheyDeclare() {
    MODULES.verify();
  }

  /** Leaves pictures and one page per module in {@code target/spring-modulith-docs}. */
  @Test
  void drawsTheModules() {
    new Documenter(MODULES).writeDocumentation();
  }
}
