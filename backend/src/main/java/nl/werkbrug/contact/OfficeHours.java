package nl.werkbrug.contact;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.werkbrug.shared.Weeks;

/**
 * When there is somebody who can answer: Monday to Friday between two times in the Netherlands,
 * public holidays excepted.
 *
 * <p>The clock here never changes to or from summer time during office hours, so they are counted
 * in local time.
 *
 * @param opens before it closes
 */
record OfficeHours(LocalTime opens, LocalTime closes) {

  /** As long as nobody chose others. */
  static final OfficeHours USUAL = new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

  private static final HolidayManager HOLIDAYS =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

  /** One working day. */
  Duration day() {
    return Duration.between(opens, closes);
  }

  /**
   * So much office time later: what comes outside office hours counts from the next time they open,
   * so a day of it ends when they close.
   */
  Instant after(Instant instant, Duration officeTime) {
    LocalDateTime place = open(instant.atZone(Weeks.AMSTERDAM).toLocalDateTime());
    Duration left = officeTime;
    Duration today = Duration.between(place.toLocalTime(), closes);
    while (left.compareTo(today) > 0) {
      left = left.minus(today);
      place = opening(place.toLocalDate().plusDays(1));
      today = day();
    }
    return place.plus(left).atZone(Weeks.AMSTERDAM).toInstant();
  }

  /** How much office time lies between two moments; nothing when the second is not later. */
  Duration between(Instant from, Instant to) {
    LocalDateTime place = open(from.atZone(Weeks.AMSTERDAM).toLocalDateTime());
    LocalDateTime end = to.atZone(Weeks.AMSTERDAM).toLocalDateTime();
    Duration passed = Duration.ZERO;
    while (place.toLocalDate().isBefore(end.toLocalDate())) {
      passed = passed.plus(Duration.between(place.toLocalTime(), closes));
      place = opening(place.toLocalDate().plusDays(1));
    }
    if (!place.toLocalDate().equals(end.toLocalDate()) || !end.isAfter(place)) {
      return passed;
    }
    LocalTime until = end.toLocalTime().isBefore(closes) ? end.toLocalTime() : closes;
    return passed.plus(Duration.between(place.toLocalTime(), until));
  }

  /** The working day that is so many of them later. */
  static LocalDate workingDaysAfter(LocalDate day, int days) {
    return day.plusDays(1)
        .datesUntil(LocalDate.MAX)
        .filter(OfficeHours::isWorkingDay)
        .skip(days - 1L)
        .findFirst()
        .orElseThrow();
  }

  /** This moment, or the next opening when nobody is there. */
  private LocalDateTime open(LocalDateTime at) {
    LocalDate day = at.toLocalDate();
    if (!isWorkingDay(day) || !at.toLocalTime().isBefore(closes)) {
      return opening(isWorkingDay(day) ? day.plusDays(1) : day);
    }
    return at.toLocalTime().isBefore(opens) ? day.atTime(opens) : at;
  }

  private LocalDateTime opening(LocalDate from) {
    return from.datesUntil(LocalDate.MAX)
        .filter(OfficeHours::isWorkingDay)
        .findFirst()
        .orElseThrow()
        .atTime(opens);
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !HOLIDAYS.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
  }
}
