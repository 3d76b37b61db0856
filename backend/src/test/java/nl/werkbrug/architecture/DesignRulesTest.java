package nl.werkbrug.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import nl.werkbrug.shared.Unscoped;
import nl.werkbrug.shared.Upkeep;

/** The ideas that carry the design, as far as a compiled class can show that they are kept. */
@AnalyzeClasses(
    packages = {"nl.werkbrug", "nl.werkbrugdemo"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class DesignRulesTest {

  private static final String SCOPE = "nl.werkbrug.dossier.AccessScope";

  private static final DescribedPredicate<JavaClass> BELOW_DOSSIER =
      resideInAnyPackage(
              "nl.werkbrug",
              "nl.werkbrug.shared..",
              "nl.werkbrug.platform..",
              "nl.werkbrug.identity..",
              "nl.werkbrug.audit..")
          .as("below the dossier");

  private static final DescribedPredicate<JavaClass> DEMO =
      resideInAPackage("nl.werkbrugdemo..").or(named(".*Demo")).as("demo");

  @ArchTest
  static final ArchRule onlyThePlatformKnowsAnEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.werkbrug.platform.mongo..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("de.bwaldvogel..", "org.h2..", "io.netty..")
          .because("the same code is right on every engine (architecture.md, engines)");

  @ArchTest
  static final ArchRule onlyRepositoriesTalkToTheDatabase =
      noClasses()
          .that(not(BELOW_DOSSIER))
          .and(not(DEMO))
          .and(not(named(".*(Repository|Indexes)")))
          .should()
          .dependOnClassesThat(
              assignableTo("org.springframework.data.mongodb.core.MongoOperations")
                  .or(assignableTo("org.springframework.data.mongodb.gridfs.GridFsOperations"))
                  .or(resideInAPackage("com.mongodb.client..")))
          .because("there is one place a module where its data can be reached");

  @ArchTest
  static final ArchRule repositoriesArePackagePrivate =
      classes()
          .that()
          .haveSimpleNameEndingWith("Repository")
          .should()
          .bePackagePrivate()
          .because("another module asks the service, which knows the rules");

  @ArchTest
  static final ArchRule clientDataIsReadAndWrittenThroughAScope =
      methods()
          .that()
          .areDeclaredInClassesThat(simpleNameEndingWith("Repository").and(not(BELOW_DOSSIER)))
          .and(reachable())
          .should(takeAScope())
          .because("there is no other way to a client's data than from the caller (idea 1)");

  @ArchTest
  static final ArchRule upkeepIsDoneByListeners =
      methods()
          .that()
          .areAnnotatedWith(Upkeep.class)
          .should()
          .onlyBeCalled()
          .byClassesThat(named(".*(Listener|Sweep|Repository|Erasers?)").or(DEMO))
          .because("what upkeep reads must not reach a person by a detour");

  @ArchTest
  static final ArchRule onlyWhatWasConfirmedIsErased =
      methods()
          .that()
          .areDeclaredIn("nl.werkbrug.dossier.ClientEraser")
          .and()
          .haveNameMatching("erase(Whole)?")
          .should()
          .onlyBeCalled()
          .byClassesThat(named("(ErasureSweep|ClientEraser)"))
          .because("an erasure has a tombstone and a proof, and cannot be undone");

  @ArchTest
  static final ArchRule employersLiveInAnotherWorld =
      noClasses()
          .that()
          .resideInAPackage("nl.werkbrug.pitch.market..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "nl.werkbrug.pitch",
              "nl.werkbrug.dossier..",
              "nl.werkbrug.document..",
              "nl.werkbrug.contact..",
              "nl.werkbrug.jobapplication..",
              "nl.werkbrug.effortplan..")
          .because("no code path leads from an employer to a dossier (idea 5)");

  @ArchTest
  static final ArchRule lowerModulesDoNotKnowTheDossier =
      noClasses()
          .that()
          .resideInAnyPackage("nl.werkbrug.shared..", "nl.werkbrug.platform..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("nl.werkbrug..")
                  .and(not(resideInAnyPackage("nl.werkbrug.shared..", "nl.werkbrug.platform.."))));

  @ArchTest
  static final ArchRule onlyTheirOwnModuleUsesWhatListens =
      classes()
          .that()
          .resideInAnyPackage(
              "nl.werkbrug.caseload..", "nl.werkbrug.reporting..", "nl.werkbrug.notification..")
          .should()
          .onlyHaveDependentClassesThat(
              resideInAnyPackage(
                      "nl.werkbrug.caseload..",
                      "nl.werkbrug.reporting..",
                      "nl.werkbrug.notification..")
                  .or(DEMO))
          .because("these modules listen and read; nothing leans on them");

  @ArchTest
  static final ArchRule notComingLeadsNowhere =
      noClasses()
          .that(
              not(DEMO)
                  .and(
                      not(
                          resideInAnyPackage(
                              "nl.werkbrug.appointment..",
                              "nl.werkbrug.contact..",
                              "nl.werkbrug.notification.."))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("nl.werkbrug.appointment..")
          .because("whoever did not come is called, and nothing follows from it by itself");

  @ArchTest
  static final ArchRule theProductDoesNotKnowItsDemo =
      noClasses()
          .that(resideInAPackage("nl.werkbrug..").and(not(named(".*Demo"))))
          .should()
          .dependOnClassesThat(DEMO)
          .because("without the demo profile nothing of it is there");

  @ArchTest
  static final ArchRule demoWritersAreNoBeans =
      noClasses()
          .that(resideInAPackage("nl.werkbrug..").and(named(".*Demo")))
          .should()
          .beMetaAnnotatedWith("org.springframework.stereotype.Component")
          .because("the component scan of the product would find them");

  @ArchTest
  static final ArchRule timeComesFromAClock =
      noClasses()
          .that(resideInAPackage("nl.werkbrug..").or(resideInAPackage("nl.werkbrugdemo..")))
          .should(readTheMachineTime())
          .because("a rule with a number is tested with a fixed clock");

  @ArchTest
  static final ArchRule nothingRestsOnTransactions =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.transaction.annotation..", "jakarta.transaction..")
          .because("each rule lives in one document changed by one update (idea 2)");

  @ArchTest
  static final ArchRule dependenciesComeThroughTheConstructor =
      noFields()
          .should()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .orShould()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
          .orShould()
          .beAnnotatedWith("jakarta.inject.Inject");

  @ArchTest
  static final ArchRule controllersArePackagePrivate =
      classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate();

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Utils?|Dto|DTO|Impl|Facade|V2)(\\$.*)?$")
          .because("such a name says nothing (style.md)");

  /** By the name of the file: what is nested in a class, or a lambda of it, is part of it. */
  private static DescribedPredicate<JavaClass> named(String pattern) {
    return DescribedPredicate.describe(
        "named " + pattern, type -> outermost(type).matches(pattern));
  }

  private static String outermost(JavaClass type) {
    String name = type.getName().replaceAll("\\$.*", "");
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static DescribedPredicate<JavaMethod> reachable() {
    return DescribedPredicate.describe(
        "can be called from outside",
        method ->
            !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static ArchCondition<JavaMethod> takeAScope() {
    return new ArchCondition<>("take an AccessScope, or say why not with @Upkeep or @Unscoped") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var scoped =
            method.getRawParameterTypes().stream().anyMatch(type -> type.getName().equals(SCOPE));
        var excused =
            method.isAnnotatedWith(Unscoped.class)
                || method.isAnnotatedWith(Upkeep.class)
                || method.getOwner().isAnnotatedWith(Unscoped.class);
        events.add(
            new SimpleConditionEvent(
                method,
                scoped || excused,
                method.getDescription()
                    + " neither takes an AccessScope nor is @Upkeep or @Unscoped"));
      }
    };
  }

  private static ArchCondition<JavaClass> readTheMachineTime() {
    return new ArchCondition<>("read the time of the machine") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnitAccessesFromSelf().stream()
            .filter(DesignRulesTest::readsTheMachineTime)
            .forEach(it -> events.add(SimpleConditionEvent.satisfied(it, it.getDescription())));
      }
    };
  }

  private static boolean readsTheMachineTime(JavaCodeUnitAccess<?> access) {
    var owner = access.getTargetOwner().getName();
    var parameters = access.getTarget().getRawParameterTypes();
    return switch (access.getTarget().getName()) {
      case "now" ->
          owner.startsWith("java.time.")
              && parameters.stream().noneMatch(it -> it.getName().equals("java.time.Clock"));
      case "currentTimeMillis" -> owner.equals("java.lang.System");
      case "<init>" -> owner.equals("java.util.Date") && parameters.isEmpty();
      default -> false;
    };
  }
}
