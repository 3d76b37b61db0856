/**
 * Jobs on offer (vacatures): brought in as lists, posted by employers, searched by clients and
 * advisers, proposed to clients.
 *
 * <p>Three rules with a number: an employer hears within 72 hours whether a vacancy can be filled
 * (K 3.9), the municipality's own candidates see it two days before everybody else (K 3.9), and a
 * list holds at most 1,000 vacancies.
 *
 * <p>A vacancy is nobody's personal data. A proposal is the client's, and belongs to section
 * JOB_APPLICATIONS: it is the first step of an application, so whoever may see what the client
 * applies for may propose, and a client who takes that section back takes the proposals along. What
 * a client saved is for the client's eyes only.
 *
 * <p>Laying a CV beside a vacancy gives words, made when they are asked: never a score, never
 * stored, and without any effect on what is found or in which order.
 */
@NullMarked
@ApplicationModule(
    displayName = "Vacancies",
    allowedDependencies = {"shared", "platform", "identity", "dossier"})
package nl.werkbrug.vacancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
