package nl.werkbrug.vacancy;

import nl.werkbrug.dossier.DossierEraser;
import nl.werkbrug.dossier.DossierErasers;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.platform.MongoIndexes;
import nl.werkbrug.platform.OutboxSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of vacancies and proposals, and that their outboxes are swept. */
@Configuration(proxyBeanMethods = false)
class VacancyConfiguration {

  @Bean
  MongoIndexes vacancyIndexes() {
    return MongoIndexes.of(
        "vacancy",
        MongoIndexes.on("employerId", "_id"),
        MongoIndexes.on("source", "status", "_id"),
        MongoIndexes.on("changedAt"));
  }

  @Bean
  MongoIndexes vacancyProposalIndexes() {
    return MongoIndexes.of(
        "vacancy_proposal",
        MongoIndexes.unique("dossierId", "vacancyId"),
        MongoIndexes.on("dossierId", "_id"),
        MongoIndexes.on("month"));
  }

  @Bean
  OutboxSource vacancyOutbox() {
    return new OutboxSource(Vacancy.class);
  }

  @Bean
  OutboxSource vacancyProposalOutbox() {
    return new OutboxSource(VacancyProposal.class);
  }

  @Bean
  DossierEraser vacancyEraser(DossierErasers erasers) {
    return erasers.of(
        DossierSection.JOB_APPLICATIONS,
        "Voorgestelde en bewaarde vacatures",
        VacancyProposal.class,
        SavedVacancyRepository.Saved.class);
  }
}
