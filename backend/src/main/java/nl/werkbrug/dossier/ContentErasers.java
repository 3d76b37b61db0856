package nl.werkbrug.dossier;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What lives in the dossier's own document, and the questions about who looked. */
@Configuration(proxyBeanMethods = false)
class ContentErasers {

  @Bean
  DossierEraser contactDetailsEraser(RetentionRepository repository) {
    return new Content(
        repository, DossierSection.CONTACT_DETAILS, "Contactgegevens", List.of("contactDetails"));
  }

  @Bean
  DossierEraser cvEraser(RetentionRepository repository) {
    return new Content(repository, DossierSection.CV, "Cv", List.of("cv"));
  }

  @Bean
  DossierEraser benefitEraser(RetentionRepository repository) {
    return new Content(
        repository,
        DossierSection.BENEFIT,
        "Uitkering en burgerservicenummer",
        List.of("benefit", "bsn"));
  }

  @Bean
  DossierEraser barriersEraser(RetentionRepository repository) {
    return new Content(repository, DossierSection.BARRIERS, "Wat lastig is", List.of("barriers"));
  }

  @Bean
  DossierEraser accessQuestionEraser(DossierErasers erasers) {
    return erasers.of(null, "Vragen over wie keek", AccessQuestion.class);
  }

  private record Content(
      RetentionRepository repository, DossierSection section, String title, List<String> fields)
      implements DossierEraser {

    @Override
    public Set<Class<?>> storedAs() {
      return Set.of(Dossier.class);
    }

    @Override
    public Held held(UUID dossierId) {
      return Held.of(repository.contentCount(dossierId, fields));
    }

    @Override
    public void erase(UUID dossierId) {
      repository.eraseContent(dossierId, fields);
    }
  }
}
