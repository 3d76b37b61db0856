package nl.werkbrug.platform;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * The three scalars of the contract; each has one canonical spelling, and nothing else is accepted.
 *
 * <p>A year outside 1900 to 2199 is a slip of the keyboard: nothing here happened then or will, and
 * the ends of the calendar cannot be reckoned with or stored.
 */
@Component
class GraphQlScalars implements RuntimeWiringConfigurer {

  private static final ValueRange YEARS = ValueRange.of(1900, 2199);

  @Override
  public void configure(graphql.schema.idl.RuntimeWiring.Builder wiring) {
    wiring.scalar(scalar("DateTime", GraphQlScalars::instant));
    wiring.scalar(scalar("Date", GraphQlScalars::day));
    wiring.scalar(scalar("UUID", GraphQlScalars::uuid));
  }

  private static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    YEARS.checkValidValue(day.getYear(), ChronoField.YEAR);
    return day;
  }

  private static Instant instant(String text) {
    Instant instant = Instant.parse(text);
    YEARS.checkValidValue(instant.atZone(ZoneOffset.UTC).getYear(), ChronoField.YEAR);
    return instant;
  }

  private static UUID uuid(String text) {
    UUID uuid = UUID.fromString(text);
    if (!uuid.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException("not canonical");
    }
    return uuid;
  }

  private static GraphQLScalarType scalar(String name, Function<String, ?> parse) {
    return GraphQLScalarType.newScalar().name(name).coercing(new TextCoercing(name, parse)).build();
  }

  /** A scalar that is written as text. */
  private record TextCoercing(String name, Function<String, ?> parse)
      implements Coercing<Object, String> {

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
      return value.toString();
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
      try {
        return parse.apply((String) input);
      } catch (DateTimeException | IllegalArgumentException | ClassCastException e) {
        throw new CoercingParseValueException("Not a valid " + name, e);
      }
    }

    @Override
    public Object parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      if (input instanceof StringValue text && text.getValue() != null) {
        try {
          return parse.apply(text.getValue());
        } catch (DateTimeException | IllegalArgumentException e) {
          throw new CoercingParseLiteralException("Not a valid " + name, e);
        }
      }
      throw new CoercingParseLiteralException("Not a valid " + name);
    }
  }
}
