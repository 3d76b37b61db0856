package nl.werkbrug.appointment;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/**
 * Appointments in the form that calendar programs read (iCalendar, RFC 5545). Times are UTC: each
 * program shows them as its own clock does, and no description of summer time can be wrong.
 */
final class CalendarFile {

  private CalendarFile() {}

  /**
   * One appointment as it is told.
   *
   * @param sequence grows with each change, so that a program knows which one is newer
   * @param stamp when it was changed last
   */
  record Entry(
      UUID id,
      int sequence,
      Instant stamp,
      Instant from,
      Instant until,
      boolean cancelled,
      String summary,
      @Nullable String location,
      @Nullable String description) {

    /** With as few words as possible. */
    static Entry bare(UUID id, int sequence, Instant stamp, Instant from, Instant until) {
      return new Entry(id, sequence, stamp, from, until, false, "Afspraak", null, null);
    }

    /** With everything that the two need. */
    static Entry whole(Appointment appointment, Appointment.Booking booking) {
      Terms terms = booking.terms();
      return told(
          appointment,
          booking,
          terms.subject() + " (" + terms.adviserName() + ")",
          Stream.of(terms.room(), terms.place()),
          Stream.of(
              terms.link(),
              terms.phone(),
              terms.bring() == null ? null : "Neem mee: " + terms.bring()));
    }

    /** What a calendar elsewhere may know of it: without details, only that there is something. */
    static Entry fed(Appointment appointment, Appointment.Booking booking, boolean withDetails) {
      return withDetails
          ? whole(appointment, booking)
          : told(appointment, booking, "Afspraak", Stream.empty(), Stream.empty());
    }

    private static Entry told(
        Appointment appointment,
        Appointment.Booking booking,
        String summary,
        Stream<@Nullable String> location,
        Stream<@Nullable String> description) {
      Appointment.Cancelled cancelled = appointment.cancelled();
      return new Entry(
          appointment.id(),
          appointment.version(),
          cancelled == null ? booking.pickedAt() : cancelled.at(),
          booking.from(),
          booking.until(),
          cancelled != null,
          summary,
          joined(location, ", "),
          joined(description, "\n"));
    }

    private static @Nullable String joined(Stream<@Nullable String> parts, String between) {
      String text = parts.flatMap(Stream::ofNullable).collect(Collectors.joining(between));
      return text.isEmpty() ? null : text;
    }
  }

  /** One appointment to put into a calendar, or to take out of it. */
  static byte[] of(Entry entry, URI organiser) {
    Calendar calendar = calendar();
    calendar.add(entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
    VEvent event = event(entry);
    event.add(new Organizer(organiser));
    calendar.add(event);
    return bytes(calendar);
  }

  /** All appointments of somebody, to which a calendar program subscribes. */
  static byte[] feed(List<Entry> entries) {
    Calendar calendar = calendar();
    calendar.add(new XProperty("X-WR-CALNAME", "Afspraken"));
    calendar.add(new RefreshInterval(new ParameterList(), Duration.ofHours(1)));
    entries.forEach(entry -> calendar.add(event(entry)));
    return bytes(calendar);
  }

  private static Calendar calendar() {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Werkbrug//Afspraken//NL"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    return calendar;
  }

  private static VEvent event(Entry entry) {
    VEvent event = new VEvent(false);
    event.add(new Uid(entry.id() + "@werkbrug"));
    event.add(new DtStamp(entry.stamp()));
    event.add(new DtStart<>(entry.from()));
    event.add(new DtEnd<>(entry.until()));
    event.add(new Sequence(entry.sequence()));
    event.add(new net.fortuna.ical4j.model.property.Summary(entry.summary()));
    event.add(
        entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    event.add(ImmutableClazz.PRIVATE);
    if (entry.location() != null) {
      event.add(new Location(entry.location()));
    }
    if (entry.description() != null) {
      event.add(new Description(entry.description()));
    }
    return event;
  }

  private static byte[] bytes(Calendar calendar) {
    return calendar.toString().getBytes(StandardCharsets.UTF_8);
  }
}
