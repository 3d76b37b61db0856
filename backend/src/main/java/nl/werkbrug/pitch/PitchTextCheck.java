package nl.werkbrug.pitch;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkbrug.shared.Bsn;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.EmailValidator;
import org.apache.commons.validator.routines.IBANValidator;

/**
 * Finds what gives a person away in the text of a pitch, in any spelling: the same check while
 * writing and on submitting.
 *
 * <p>It rather marks too much than too little: a person writes around a mark in a moment, and an
 * adviser reads the text before it is public.
 */
final class PitchTextCheck {

  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String APART = "[\\s.,_/*-]{0,3}";
  private static final String MONTH =
      "(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
          + "|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

  private static final Pattern MAIL =
      Pattern.compile(
          "[\\p{Alnum}._%+-]+\\s*(?:@|[(\\[]\\s*(?:at|apenstaartje)\\s*[)\\]]|\\sat\\s|\\sapenstaartje\\s)"
              + "\\s*[\\p{Alnum}-]+(?:\\s*(?:\\.|\\spunt\\s|\\sdot\\s)\\s*[\\p{Alnum}-]+)+",
          ANY_CASE);
  private static final Pattern ADDRESSED_LINK =
      Pattern.compile("(?:https?\\s*:\\s*//|www\\s*\\.)\\s*\\S+", ANY_CASE);
  private static final Pattern DOMAIN =
      Pattern.compile("[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)*\\.[a-z]{2,24}(?:/\\S*)?");
  private static final Pattern HANDLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])@[\\p{Alnum}_.]{2,}"
              + "|(?:instagram|insta|snapchat|snap|tiktok|facebook|linkedin|telegram|twitter)"
              + "\\s*[:=]\\s*[\\p{Alnum}_./-]+",
          ANY_CASE);
  private static final Pattern IBAN =
      Pattern.compile(
          "(?<!\\p{Alnum})\\p{Alpha}{2}"
              + APART
              + "\\d"
              + APART
              + "\\d(?:"
              + APART
              + "\\p{Alnum}){11,30}",
          ANY_CASE);
  private static final Pattern DIGITS =
      Pattern.compile("(?:\\+|(?<!\\d))\\d(?:[\\s.,_/*()-]{0,3}\\d){7,}");
  private static final Pattern DIGIT_WORDS =
      Pattern.compile(
          "\\b(?:(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)[\\s,.-]+){5,}"
              + "(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)\\b",
          ANY_CASE);
  private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d(?:\\D+(?:19|20)\\d\\d)+");
  private static final Pattern BIRTH =
      Pattern.compile(
          "(?<!\\d)(?:[0-3]?\\d[\\s]?[-/. ][\\s]?[01]?\\d[\\s]?[-/. ][\\s]?(?:19|20)\\d\\d"
              + "|(?:19|20)\\d\\d[-/.][01]?\\d[-/.][0-3]?\\d"
              + "|[0-3]?\\d[-/.][01]?\\d[-/.]\\d\\d(?!\\d)"
              + "|[0-3]?\\d\\s+"
              + MONTH
              + "\\.?\\s+(?:(?:19|20)\\d\\d|'\\d\\d))"
              + "|geboren(?:\\s+(?:ben|op|in|te))*\\s+[\\p{Alnum}]+(?:\\s+"
              + MONTH
              + "\\s+\\d{4})?"
              + "|\\bik\\s+ben\\s+(?:nu\\s+)?(?:1[4-9]|[2-7]\\d)\\b(?!\\s*uur)(?:\\s+jaar)?"
              + "|\\b(?:1[4-9]|[2-7]\\d)\\s+jaar\\s+(?:oud|jong)\\b"
              + "|\\bbouwjaar\\s+(?:19|20)\\d\\d",
          ANY_CASE);
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?<![\\d.])[1-9]\\s?\\d\\s?\\d\\s?\\d(\\s?)(\\p{Alpha}\\s?\\p{Alpha})(?!\\p{Alnum})");
  private static final Set<String> TWO_LETTER_WORDS =
      Set.of(
          "aan", "af", "al", "as", "bv", "ca", "cm", "de", "do", "dr", "en", "er", "ga", "ha", "he",
          "hi", "if", "ik", "in", "is", "ja", "je", "kg", "km", "ma", "me", "mm", "na", "nr", "nu",
          "of", "om", "op", "pc", "re", "ru", "te", "tv", "uw", "we", "wo", "ze", "zo");
  private static final Pattern PLATE =
      Pattern.compile(
          "(?<!\\p{Alnum})(?:\\p{Alpha}{2}-\\d{2}-\\d{2}|\\d{2}-\\d{2}-\\p{Alpha}{2}"
              + "|\\d{2}-\\p{Alpha}{2}-\\d{2}|\\p{Alpha}{2}-\\d{2}-\\p{Alpha}{2}"
              + "|\\p{Alpha}{2}-\\p{Alpha}{2}-\\d{2}|\\d{2}-\\p{Alpha}{2}-\\p{Alpha}{2}"
              + "|\\d{2}-\\p{Alpha}{3}-\\d|\\d-\\p{Alpha}{3}-\\d{2}|\\p{Alpha}{2}-\\d{3}-\\p{Alpha}"
              + "|\\p{Alpha}-\\d{3}-\\p{Alpha}{2}|\\p{Alpha}{3}-\\d{2}-\\p{Alpha}"
              + "|\\p{Alpha}-\\d{2}-\\p{Alpha}{3}|\\d-\\p{Alpha}{2}-\\d{3}|\\d{3}-\\p{Alpha}{2}-\\d"
              + "|\\d{2}[A-Z]{3}\\d|\\d[A-Z]{3}\\d{2}|[A-Z]{2}\\d{3}[A-Z]|[A-Z]\\d{3}[A-Z]{2}"
              + "|[A-Z]{3}\\d{2}[A-Z]|[A-Z]\\d{2}[A-Z]{3}|[A-Z]{2}\\d{2}[A-Z]{2})(?!\\p{Alnum})");
  private static final Pattern STREET =
      Pattern.compile(
          "\\b\\p{Lu}[\\p{L}'-]{2,}(?:\\s\\p{Lu}[\\p{L}'-]+)*"
              + "(?:straat|laan|weg|plein|kade|dijk|singel|gracht|hof|plantsoen)\\b(?:\\s+\\d+\\s?[a-z]?\\b)?"
              + "|\\b[\\p{L}'-]{3,}(?:straat|laan|weg|plein|kade|dijk|singel|gracht|plantsoen)\\s+\\d+");
  private static final Pattern TOLD_NAME =
      Pattern.compile(
          "(?<=\\b(?i:mijn naam is|ik heet|noem mij|noem me|genaamd|groeten?,?)\\s{1,3})"
              + "\\p{Lu}[\\p{L}'-]*(?:\\s+(?:van|de|der|den|el|ten|ter)\\b)*(?:\\s+\\p{Lu}[\\p{L}'-]+)*");

  /** Parts of Rotterdam and towns around it; the region is shown as such. */
  private static final List<String> PLACES =
      List.of(
          "Afrikaanderwijk",
          "Alexanderpolder",
          "Barendrecht",
          "Beverwaard",
          "Bloemhof",
          "Bospolder",
          "Capelle",
          "Carnisse",
          "Charlois",
          "Crooswijk",
          "Delfshaven",
          "Feijenoord",
          "Heijplaat",
          "Hillegersberg",
          "Hillesluis",
          "Hoek van Holland",
          "IJsselmonde",
          "Katendrecht",
          "Kralingen",
          "Krimpen",
          "Lombardijen",
          "Maassluis",
          "Ommoord",
          "Overschie",
          "Pendrecht",
          "Pernis",
          "Ridderkerk",
          "Rotterdam",
          "Rozenburg",
          "Schiebroek",
          "Schiedam",
          "Spangen",
          "Spijkenisse",
          "Tarwewijk",
          "Tussendijken",
          "Vlaardingen",
          "Vreewijk",
          "Zuidwijk");

  /** Words in names of companies and schools that say nothing about which one it is. */
  private static final Set<String> COMMON_WORDS =
      Set.of(
          "administratie",
          "bakkerij",
          "bedrijf",
          "bouwbedrijf",
          "catering",
          "college",
          "dienst",
          "facilitair",
          "gemeente",
          "groep",
          "handel",
          "havenbedrijf",
          "holding",
          "hotel",
          "installatie",
          "kinderopvang",
          "logistiek",
          "nederland",
          "onderwijs",
          "restaurant",
          "school",
          "schoonmaak",
          "services",
          "stichting",
          "stuwadoor",
          "supermarkt",
          "techniek",
          "thuiszorg",
          "transport",
          "uitzendbureau",
          "winkel",
          "zorg",
          "zorggroep");

  private static final Set<String> PARTICLES =
      Set.of("al", "de", "den", "der", "di", "du", "el", "het", "la", "ten", "ter", "van", "von");

  private final PlainText plain;
  private final List<TextMark> marks = new ArrayList<>();

  private PitchTextCheck(String text) {
    plain = new PlainText(text);
  }

  /** The passages that cannot stay, from begin to end; none overlaps another. */
  static List<TextMark> check(String text, Known known) {
    PitchTextCheck check = new PitchTextCheck(text);
    check.markKnown(known);
    check.markSpellings();
    return check.marks.stream().sorted(Comparator.comparingInt(TextMark::start)).toList();
  }

  private void markKnown(Known known) {
    known.others().forEach(other -> mark(phrase(other), MarkKind.NUMBER));
    known.streets().forEach(this::markStreet);
    known.workplaces().forEach(this::markWorkplace);
    known.names().forEach(this::markName);
    known.places().forEach(place -> mark(phrase(place), MarkKind.PLACE));
    PLACES.forEach(place -> mark(phrase(place), MarkKind.PLACE));
  }

  private void markSpellings() {
    mark(MAIL, MarkKind.EMAIL, PitchTextCheck::isMail);
    mark(ADDRESSED_LINK, MarkKind.LINK);
    mark(DOMAIN, MarkKind.LINK, PitchTextCheck::isDomain);
    mark(HANDLE, MarkKind.HANDLE);
    markIbans();
    mark(BIRTH, MarkKind.BIRTH_DATE);
    mark(
        DIGITS,
        MarkKind.BSN,
        digits -> isNoYears(digits) && Bsn.passesElevenCheck(digitsOnly(digits)));
    mark(DIGITS, MarkKind.PHONE, digits -> isNoYears(digits) && isPhone(digits));
    PhoneNumberUtil.getInstance()
        .findNumbers(plain.toString(), "NL", Leniency.VALID, Long.MAX_VALUE)
        .forEach(
            found -> {
              if (isNoYears(found.rawString())) {
                add(found.start(), found.end(), MarkKind.PHONE);
              }
            });
    mark(DIGITS, MarkKind.NUMBER, PitchTextCheck::isNoYears);
    mark(DIGIT_WORDS, MarkKind.NUMBER);
    markPostcodes();
    mark(PLATE, MarkKind.PLATE);
    mark(STREET, MarkKind.ADDRESS);
    mark(TOLD_NAME, MarkKind.NAME);
  }

  private void markStreet(String street) {
    mark(phrase(street), MarkKind.ADDRESS);
    String name = street.replaceFirst("\\s*\\d.*$", "").strip();
    if (!name.isEmpty()) {
      mark(phrase(name), MarkKind.ADDRESS);
    }
  }

  private void markWorkplace(String workplace) {
    mark(phrase(workplace), MarkKind.WORKPLACE);
    for (String word : words(workplace)) {
      boolean telling = word.length() >= 4 && !COMMON_WORDS.contains(word.toLowerCase(Locale.ROOT));
      if (telling) {
        String capitalised = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        mark(
            Pattern.compile("(?<!\\p{L})" + Pattern.quote(capitalised) + "(?!\\p{L})"),
            MarkKind.WORKPLACE);
      }
    }
  }

  private void markName(String name) {
    mark(phrase(name), MarkKind.NAME);
    for (String word : words(name)) {
      if (word.length() >= 2 && !PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
        mark(spelledOut(word), MarkKind.NAME);
      }
    }
  }

  private void markIbans() {
    IBAN.matcher(plain.toString())
        .results()
        .forEach(
            found -> {
              for (int end = found.end(); end > found.start() + 14; end--) {
                String candidate =
                    plain
                        .toString()
                        .substring(found.start(), end)
                        .replaceAll("[^\\p{Alnum}]", "")
                        .toUpperCase(Locale.ROOT);
                if (IBANValidator.getInstance().isValid(candidate)) {
                  add(found.start(), end, MarkKind.IBAN);
                  return;
                }
              }
            });
  }

  /** "2014 in" is a year and a word; "3074 ab" and "2014IN" are postcodes. */
  private void markPostcodes() {
    POSTCODE
        .matcher(plain.toString())
        .results()
        .filter(
            found -> {
              String letters = found.group(2);
              return found.group(1).isEmpty()
                  || letters.equals(letters.toUpperCase(Locale.ROOT))
                  || !TWO_LETTER_WORDS.contains(letters.toLowerCase(Locale.ROOT));
            })
        .forEach(found -> add(found.start(), found.end(), MarkKind.POSTCODE));
  }

  private void mark(Pattern pattern, MarkKind kind) {
    mark(pattern, kind, _ -> true);
  }

  private void mark(Pattern pattern, MarkKind kind, Predicate<String> really) {
    pattern
        .matcher(plain.toString())
        .results()
        .filter(found -> really.test(found.group()))
        .forEach((MatchResult found) -> add(found.start(), found.end(), kind));
  }

  private void add(int from, int until, MarkKind kind) {
    if (until <= from) {
      return;
    }
    TextMark mark = new TextMark(plain.start(from), plain.end(until), kind);
    if (marks.stream().noneMatch(mark::overlaps)) {
      marks.add(mark);
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(new PlainText(text).toString().split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The words in this order, with anything but letters and digits between them. */
  private static Pattern phrase(String text) {
    String words =
        words(text).stream().map(Pattern::quote).collect(Collectors.joining("[^\\p{L}\\p{N}]*"));
    return words.isEmpty()
        ? Pattern.compile("(?!)")
        : Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", ANY_CASE);
  }

  /** A word, also with one sign between its letters: S.a.m.i.r.a. */
  private static Pattern spelledOut(String word) {
    String letters =
        word.codePoints()
            .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
            .collect(Collectors.joining("[\\s._*-]?"));
    return Pattern.compile("(?<!\\p{L})" + letters + "(?!\\p{L})", ANY_CASE);
  }

  private static boolean isMail(String found) {
    String mail =
        found
            .replaceAll(
                "(?i)[(\\[]\\s*(?:at|apenstaartje)\\s*[)\\]]|\\s(?:at|apenstaartje)\\s", "@")
            .replaceAll("(?i)\\s(?:punt|dot)\\s", ".")
            .replaceAll("\\s", "");
    return EmailValidator.getInstance().isValid(mail);
  }

  private static boolean isDomain(String found) {
    return DomainValidator.getInstance().isValid(found.replaceFirst("/.*$", ""));
  }

  private static String digitsOnly(String found) {
    return found.replaceAll("\\D", "");
  }

  /** "2007-2014" tells how long somebody worked, and is no number. */
  private static boolean isNoYears(String found) {
    return !YEARS.matcher(found).matches();
  }

  private static boolean isPhone(String found) {
    PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    try {
      return phones.isValidNumber(
          phones.parse((found.startsWith("+") ? "+" : "") + digitsOnly(found), "NL"));
    } catch (NumberParseException e) {
      return false;
    }
  }
}
