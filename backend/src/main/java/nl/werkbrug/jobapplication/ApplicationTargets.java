package nl.werkbrug.jobapplication;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where other modules say that more applications were agreed than the law asks. */
@Component
public class ApplicationTargets {

  private final JobApplicationListener listener;

  ApplicationTargets(JobApplicationListener listener) {
    this.listener = listener;
  }

  /**
   * Keeps what was agreed, instead of what the same agreement said before; harmless to repeat.
   *
   * @param agreementId names the agreement
   * @param version grows with each change of the agreement; an older one changes nothing
   * @param from a Monday
   * @param until a Sunday
   * @param perWeek 0 when the agreement asks for none
   */
  public void set(
      UUID dossierId, UUID agreementId, int version, LocalDate from, LocalDate until, int perWeek) {
    listener.on(new ApplicationTarget(agreementId, version, dossierId, from, until, perWeek));
  }
}
