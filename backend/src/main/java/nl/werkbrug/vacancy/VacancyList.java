package nl.werkbrug.vacancy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.UserErrorCode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a list of vacancies, as CSV or JSON, apart into rows; see {@code vacancy-import.md}. */
final class VacancyList {

  static final int MAX_ROWS = 1_000;
  static final int MAX_CHARACTERS = 5_000_000;

  /** How a list is written. */
  enum Format {
    CSV,
    JSON
  }

  private static final String FIELD = "text";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private VacancyList() {}

  static Result<List<VacancyRow>> rows(Format format, String text) {
    if (text.length() > MAX_CHARACTERS) {
      return refused(UserErrorCode.TOO_MUCH, "Deze lijst is te groot. Er past 5 MB in.");
    }
    if (text.isBlank()) {
      return refused(UserErrorCode.INVALID, "Deze lijst is leeg. Kies een ander bestand.");
    }
    String list = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return format == Format.CSV ? csv(list) : json(list);
  }

  private static Result<List<VacancyRow>> csv(String text) {
    String header = text.lines().findFirst().orElse("");
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(header.indexOf(';') >= 0 ? ';' : ',')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreHeaderCase(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<String> unknown =
          parser.getHeaderNames().stream().filter(name -> !VacancyRow.knows(name)).toList();
      List<String> absent =
          VacancyRow.MANDATORY.stream()
              .filter(name -> !parser.getHeaderMap().containsKey(name))
              .toList();
      if (!unknown.isEmpty() || !absent.isEmpty()) {
        return refused(UserErrorCode.INVALID, columns(unknown, absent));
      }
      List<VacancyRow> rows = new ArrayList<>();
      for (CSVRecord line : parser) {
        if (rows.size() == MAX_ROWS) {
          return tooMany();
        }
        rows.add(row(rows.size() + 1, line));
      }
      return Result.done(rows);
    } catch (IOException | UncheckedIOException | IllegalArgumentException _) {
      return refused(
          UserErrorCode.INVALID,
          "Wij kunnen dit bestand niet lezen als CSV. Kijk of elke aanhaling (\") ook sluit, en of de eerste rij elke naam één keer noemt.");
    }
  }

  private static String columns(List<String> unknown, List<String> absent) {
    return (absent.isEmpty() ? "" : "Deze kolommen ontbreken: " + String.join(", ", absent) + ". ")
        + (unknown.isEmpty()
            ? ""
            : "Deze kolommen kennen wij niet: " + String.join(", ", unknown) + ". ")
        + "Pas de eerste rij aan.";
  }

  private static VacancyRow row(int number, CSVRecord line) {
    Map<String, List<String>> values = new HashMap<>();
    line.toMap()
        .forEach(
            (name, value) ->
                values.put(
                    VacancyRow.name(name),
                    VacancyRow.LISTS.contains(VacancyRow.name(name))
                        ? Stream.of(value.split("\\|")).toList()
                        : List.of(value)));
    return new VacancyRow(number, values);
  }

  private static Result<List<VacancyRow>> json(String text) {
    JsonNode list;
    try {
      list = JSON.readTree(text);
    } catch (JacksonException e) {
      return refused(
          UserErrorCode.INVALID,
          "Wij kunnen dit bestand niet lezen als JSON. De fout zit op regel "
              + e.getLocation().getLineNr()
              + ".");
    }
    if (!list.isArray()) {
      return refused(
          UserErrorCode.INVALID, "Dit is geen lijst. Begin het bestand met [ en eindig met ].");
    }
    if (list.size() > MAX_ROWS) {
      return tooMany();
    }
    List<VacancyRow> rows = new ArrayList<>();
    for (JsonNode item : list) {
      Map<String, List<String>> values = new HashMap<>();
      item.properties()
          .forEach(field -> values.put(VacancyRow.name(field.getKey()), texts(field.getValue())));
      rows.add(new VacancyRow(rows.size() + 1, values));
    }
    return Result.done(rows);
  }

  private static List<String> texts(JsonNode value) {
    return value.isArray()
        ? value.valueStream().map(VacancyList::text).toList()
        : List.of(text(value));
  }

  private static String text(JsonNode value) {
    return value.isNull() ? "" : value.isValueNode() ? value.asString() : value.toString();
  }

  private static <T> Result<T> tooMany() {
    return refused(
        UserErrorCode.TOO_MUCH, "In deze lijst staan meer dan 1.000 vacatures. Deel de lijst op.");
  }

  private static <T> Result<T> refused(UserErrorCode code, String message) {
    return Result.refused(new UserError(code, message, List.of("input", FIELD)));
  }
}
