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
 * When there is somebody who can answer: Monday to Friday from 9:00 to 17:00 in the Netherlands,
 * public holidays excepted.
 *
 * <p>The clock here never changes to or from summer time during office hours, so they are counted
 * in local time.
 */
final class OfficeHours {

  static final LocalTime OPENS = LocalTime.of(9, 0);
  static final LocalTime CLOSES = LocalTime.of(17, 0);

  /** One working day. */
  static final Duration DAY = Duration.between(OPENS, CLOSES);

  private final HolidayManager holidays =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

  /**
   * One working day later: what comes outside office hours counts from the next time they open, so
   * its day ends when they close.
   */
  Instant oneWorkingDayAfter(Instant instant) {
    LocalDateTime place = open(instant.atZone(Weeks.AMSTERDAM).toLocalDateTime());
    Duration left = DAY;
    Duration today = Duration.between(place.toLocalTime(), CLOSES);
    while (left.compareTo(today) > 0) {
      left = left.minus(today);
      place = opening(place.toLocalDate().plusDays(1));
      today = DAY;
    }
    return place.plus(left).atZone(Weeks.AMSTERDAM).toInstant();
  }

  /** This moment, or the next opening when nobody is there. */
  private LocalDateTime open(LocalDateTime at) {
    LocalDate day = at.toLocalDate();
    if (!isWorkingDay(day) || !at.toLocalTime().isBefore(CLOSES)) {
      return opening(isWorkingDay(day) ? day.plusDays(1) : day);
    }
    return at.toLocalTime().isBefore(OPENS) ? day.atTime(OPENS) : at;
  }

  private LocalDateTime opening(LocalDate from) {
    return from.datesUntil(LocalDate.MAX)
        .filter(this::isWorkingDay)
        .findFirst()
        .orElseThrow()
        .atTime(OPENS);
  }

  private boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
  }
}
