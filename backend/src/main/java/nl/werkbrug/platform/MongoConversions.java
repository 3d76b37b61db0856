package nl.werkbrug.platform;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/**
 * Calendar days and times of the day are stored as ISO text: the default would turn them into an
 * instant in the server's own time zone.
 */
@Configuration(proxyBeanMethods = false)
class MongoConversions {

  @Bean
  MongoCustomConversions customConversions() {
    return new MongoCustomConversions(
        List.of(new DayToText(), new TextToDay(), new TimeToText(), new TextToTime()));
  }

  @WritingConverter
  private static final class DayToText implements Converter<LocalDate, String> {

    @Override
    public String convert(LocalDate day) {
      return day.toString();
    }
  }

  @ReadingConverter
  private static final class TextToDay implements Converter<String, LocalDate> {

    @Override
    public LocalDate convert(String text) {
      return LocalDate.parse(text);
    }
  }

  @WritingConverter
  private static final class TimeToText implements Converter<LocalTime, String> {

    @Override
    public String convert(LocalTime time) {
      return time.toString();
    }
  }

  @ReadingConverter
  private static final class TextToTime implements Converter<String, LocalTime> {

    @Override
    public LocalTime convert(String text) {
      return LocalTime.parse(text);
    }
  }
}
