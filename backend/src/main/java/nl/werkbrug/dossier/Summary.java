package nl.werkbrug.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list row shows of a client, kept ready so that a page of 50 clients is one query.
 *
 * <p>Each part is recomputed by the module it belongs to whenever something there changes, and is
 * visible only with the section it comes from. Parts hold facts with their times; what they mean
 * today is decided when they are read.
 */
public record Summary(
    @Nullable Applications applications,
    @Nullable Conversation conversation,
    @Nullable Plan plan,
    @Nullable Documents documents,
    @Nullable Contact contact,
    @Nullable Pitch pitch,
    @Nullable Corrections corrections,
    @Nullable Appointments appointments) {

  /** In which part each section is told. */
  static final Map<DossierSection, String> KEYS =
      Map.of(
          DossierSection.JOB_APPLICATIONS, "applications",
          DossierSection.CONVERSATION, "conversation",
          DossierSection.EFFORT_PLAN, "plan",
          DossierSection.DOCUMENTS, "documents",
          DossierSection.CONTACT_MOMENTS, "contact",
          DossierSection.PITCH, "pitch",
          DossierSection.APPOINTMENTS, "appointments");

  public static final Summary EMPTY = new Summary(null, null, null, null, null, null, null, null);

  /**
   * A part; {@code asOf} is taken before its facts are read, and a part never replaces a younger
   * one.
   */
  public sealed interface Part {
    Instant asOf();

    /** Name of the part in the document. */
    String key();

    /** The section without which it is not visible. */
    DossierSection section();
  }

  /**
   * Applications of the period.
   *
   * @param periodFrom first day of the period to which the counts belong
   * @param required how many are asked in it
   * @param lastReportedAt when the last one was reported; null when there is none
   */
  public record Applications(
      Instant asOf,
      LocalDate periodFrom,
      int required,
      int done,
      int notCounting,
      @Nullable Instant lastReportedAt)
      implements Part {
    @Override
    public String key() {
      return "applications";
    }

    @Override
    public DossierSection section() {
      return DossierSection.JOB_APPLICATIONS;
    }
  }

  /**
   * The conversation.
   *
   * @param unansweredSince when the client's oldest message without an answer was received; null
   *     when all are answered
   * @param answerDue until when that answer was promised; null when none is, or was not yet kept
   */
  public record Conversation(
      Instant asOf,
      int lastNumber,
      int unreadByStaff,
      int unreadByClient,
      @Nullable Instant unansweredSince,
      @Nullable Due answerDue)
      implements Part {
    @Override
    public String key() {
      return "conversation";
    }

    @Override
    public DossierSection section() {
      return DossierSection.CONVERSATION;
    }
  }

  /**
   * Until when something was promised.
   *
   * @param nearFrom little time is left after it
   * @param at in time up to and including it
   */
  public record Due(Instant nearFrom, Instant at) {}

  /**
   * The effort plan that runs or waits for agreement.
   *
   * @param state name of the plan's state
   * @param reviewOn day of the review; null when there is none planned
   * @param tasksDone without those about applications, which are in the part about them
   * @param tasksBehind whose light was red, without those about applications
   * @param stuckSince since when the client says that a task does not work out; null when none
   */
  public record Plan(
      Instant asOf,
      String state,
      @Nullable LocalDate reviewOn,
      int tasks,
      int tasksDone,
      int tasksBehind,
      @Nullable Instant stuckSince)
      implements Part {
    @Override
    public String key() {
      return "plan";
    }

    @Override
    public DossierSection section() {
      return DossierSection.EFFORT_PLAN;
    }
  }

  /**
   * Uploads.
   *
   * @param withoutComment uploads of the client that no adviser has commented on or marked as seen
   * @param oldestWithoutComment when the oldest of those came; null when there is none
   */
  public record Documents(Instant asOf, int withoutComment, @Nullable Instant oldestWithoutComment)
      implements Part {
    @Override
    public String key() {
      return "documents";
    }

    @Override
    public DossierSection section() {
      return DossierSection.DOCUMENTS;
    }
  }

  /** When the contact person and the client last had contact, in any form; null when never. */
  public record Contact(Instant asOf, @Nullable Instant lastContactAt) implements Part {
    @Override
    public String key() {
      return "contact";
    }

    @Override
    public DossierSection section() {
      return DossierSection.CONTACT_MOMENTS;
    }
  }

  /**
   * The pitch.
   *
   * @param state name of the pitch's state
   * @param waitingSince since when the adviser has something to do about it; null when nothing
   *     waits
   */
  public record Pitch(Instant asOf, String state, @Nullable Instant waitingSince) implements Part {
    @Override
    public String key() {
      return "pitch";
    }

    @Override
    public DossierSection section() {
      return DossierSection.PITCH;
    }
  }

  /**
   * Corrections that wait for an answer, of all organisations and sections together; who reads it
   * gets those of the own organisation about what they see.
   *
   * @param section of the one that changed last
   */
  public record Corrections(Instant asOf, DossierSection section, List<Asked> asked)
      implements Part {

    /** One of them, and the last day for its answer. */
    public record Asked(UUID organisationId, DossierSection section, LocalDate dueOn) {}

    @Override
    public String key() {
      return "corrections";
    }
  }

  /**
   * Appointments.
   *
   * @param upcoming when the next ones begin, in order; some may have begun since
   * @param moveAskedSince since when the client waits for another time; null when not
   * @param notComeAt when the last appointment began to which the client did not come; null when
   *     there is none, or when another was made since
   */
  public record Appointments(
      Instant asOf,
      List<Instant> upcoming,
      @Nullable Instant moveAskedSince,
      @Nullable Instant notComeAt)
      implements Part {
    @Override
    public String key() {
      return "appointments";
    }

    @Override
    public DossierSection section() {
      return DossierSection.APPOINTMENTS;
    }
  }
}
