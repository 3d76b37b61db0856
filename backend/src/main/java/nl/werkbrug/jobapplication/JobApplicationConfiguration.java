package nl.werkbrug.jobapplication;

import nl.werkbrug.dossier.DossierEraser;
import nl.werkbrug.dossier.DossierErasers;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.platform.MongoIndexes;
import nl.werkbrug.platform.OutboxSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of applications, and that their outbox is swept. */
@Configuration(proxyBeanMethods = false)
class JobApplicationConfiguration {

  @Bean
  MongoIndexes jobApplicationIndexes() {
    return MongoIndexes.of(
        "job_application",
        MongoIndexes.on("dossierId", "_id"),
        MongoIndexes.on("dossierId", "appliedOn"));
  }

  @Bean
  MongoIndexes applicationTargetIndexes() {
    return MongoIndexes.of("application_target", MongoIndexes.on("dossierId"));
  }

  @Bean
  OutboxSource jobApplicationOutbox() {
    return new OutboxSource(JobApplication.class);
  }

  @Bean
  DossierEraser jobApplicationEraser(DossierErasers erasers) {
    return erasers.of(
        DossierSection.JOB_APPLICATIONS,
        "Sollicitaties en wat daarover is afgesproken",
        JobApplication.class,
        ApplicationTarget.class);
  }
}
