package nl.werkbrug.effortplan;

import nl.werkbrug.dossier.DossierEraser;
import nl.werkbrug.dossier.DossierErasers;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.platform.MongoIndexes;
import nl.werkbrug.platform.OutboxSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Indexes of plans, that their outbox is swept, and that a new day is noticed. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(EffortPlanProperties.class)
class EffortPlanConfiguration {

  @Bean
  MongoIndexes effortPlanIndexes() {
    return MongoIndexes.of(
        "effort_plan",
        MongoIndexes.unique("openFor"),
        MongoIndexes.on("dossierId", "_id"),
        MongoIndexes.on("state", "_id"));
  }

  @Bean
  OutboxSource effortPlanOutbox() {
    return new OutboxSource(EffortPlan.class);
  }

  @Bean
  DossierEraser effortPlanEraser(DossierErasers erasers) {
    return erasers.of(DossierSection.EFFORT_PLAN, "Plannen", EffortPlan.class);
  }

  @Bean
  DossierEraser intakeEraser(DossierErasers erasers) {
    return erasers.of(DossierSection.INTAKE, "Verslag van de intake", Intake.class);
  }
}
