package nl.werkbrug.vacancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkbrug.dossier.Sections.Cv;
import nl.werkbrug.vacancy.VacancyContent.EducationLevel;
import nl.werkbrug.vacancy.VacancyContent.LanguageLevel;

/**
 * A CV laid beside a vacancy, in words. It counts nothing and is never stored.
 *
 * @param fits what the CV has of what the vacancy is or asks
 * @param missing what the vacancy asks and the CV does not show
 */
record VacancyMatch(List<Point> fits, List<Point> missing) {

  record Point(Kind kind, String value) {}

  /** What is compared; the meaning of each value stands in {@code vacancy.graphqls}. */
  enum Kind {
    WISH,
    EXPERIENCE,
    LICENCE,
    CERTIFICATE,
    LANGUAGE,
    EDUCATION
  }

  /** Words that stand in the name of many jobs. */
  private static final Set<String> IN_MANY_JOBS =
      Set.of(
          "medewerker",
          "medewerkster",
          "assistent",
          "allround",
          "junior",
          "senior",
          "algemeen",
          "zelfstandig",
          "ervaren",
          "leerling",
          "aankomend",
          "hulp",
          "parttime",
          "fulltime");

  private static final Pattern MBO = Pattern.compile("\\bmbo\\D{0,3}([2-4])");

  static VacancyMatch of(VacancyContent vacancy, Cv cv) {
    VacancyMatch match = new VacancyMatch(new ArrayList<>(), new ArrayList<>());
    List<String> job = telling(vacancy.title() + " " + String.join(" ", vacancy.occupations()));
    cv.wishes().stream()
        .filter(wish -> sameWork(job, wish))
        .forEach(wish -> match.fits.add(new Point(Kind.WISH, wish)));
    cv.experience().stream()
        .map(Cv.Experience::job)
        .distinct()
        .filter(before -> sameWork(job, before))
        .forEach(before -> match.fits.add(new Point(Kind.EXPERIENCE, before)));
    match.ask(Kind.LICENCE, vacancy.licences(), asked -> hasLicence(cv, asked));
    match.ask(Kind.CERTIFICATE, vacancy.certificates(), asked -> hasCertificate(cv, asked));
    LanguageLevel language = vacancy.languageLevel();
    if (language != null) {
      match.ask(Kind.LANGUAGE, List.of(language.word), _ -> speaks(cv, language));
    }
    EducationLevel education = vacancy.educationLevel();
    if (education != null) {
      match.ask(
          Kind.EDUCATION,
          List.of(education.word),
          _ -> highest(cv).filter(level -> level.compareTo(education) >= 0).isPresent());
    }
    return match;
  }

  private void ask(Kind kind, List<String> asked, Predicate<String> has) {
    asked.forEach(thing -> (has.test(thing) ? fits : missing).add(new Point(kind, thing)));
  }

  private static boolean sameWork(List<String> job, String other) {
    return telling(other).stream().anyMatch(word -> job.stream().anyMatch(it -> akin(it, word)));
  }

  private static List<String> telling(String text) {
    return DutchWords.plain(text).stream()
        .filter(word -> word.length() >= 4 && !IN_MANY_JOBS.contains(word))
        .toList();
  }

  /** {@code schoonmaker} and {@code schoonmaak}: words that begin alike for the most part. */
  private static boolean akin(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int alike = 0;
    while (alike < shorter && one.charAt(alike) == other.charAt(alike)) {
      alike++;
    }
    return one.equals(other) || (alike >= 5 && alike * 10 >= shorter * 7);
  }

  /** Whoever may drive a lorry or a bus may drive a car. */
  private static boolean hasLicence(Cv cv, String asked) {
    return cv.licences().stream()
        .map(licence -> licence.toUpperCase(Locale.ROOT))
        .anyMatch(
            licence ->
                licence.equals(asked)
                    || (asked.equals("B") && (licence.startsWith("C") || licence.startsWith("D"))));
  }

  private static boolean hasCertificate(Cv cv, String asked) {
    String wanted = String.join(" ", DutchWords.plain(asked));
    return cv.certificates().stream()
        .map(certificate -> String.join(" ", DutchWords.plain(certificate)))
        .anyMatch(
            certificate ->
                (" " + certificate + " ").contains(" " + wanted + " ")
                    || (" " + wanted + " ").contains(" " + certificate + " "));
  }

  private static boolean speaks(Cv cv, LanguageLevel asked) {
    return cv.languages().stream()
        .filter(language -> language.language().strip().equalsIgnoreCase("Nederlands"))
        .flatMap(language -> level(language.level()).stream())
        .anyMatch(level -> level.compareTo(asked) >= 0);
  }

  private static Optional<LanguageLevel> level(String words) {
    String level = words.strip().toLowerCase(Locale.ROOT);
    return level.equals("moedertaal")
        ? Optional.of(LanguageLevel.GOOD)
        : Stream.of(LanguageLevel.values()).filter(known -> known.word.equals(level)).findFirst();
  }

  /** The highest Dutch level that the names of educations show; a foreign diploma shows none. */
  private static Optional<EducationLevel> highest(Cv cv) {
    return cv.education().stream()
        .flatMap(education -> shown(education.name().toLowerCase(Locale.ROOT)).stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<EducationLevel> shown(String name) {
    var mbo = MBO.matcher(name);
    if (mbo.find()) {
      return Optional.of(EducationLevel.valueOf("MBO_" + mbo.group(1)));
    }
    if (name.matches(".*\\b(wo|universiteit|universitair|master)\\b.*")) {
      return Optional.of(EducationLevel.WO);
    }
    if (name.matches(".*\\b(hbo|hogeschool|bachelor|heao|hts)\\b.*")) {
      return Optional.of(EducationLevel.HBO);
    }
    if (name.matches(".*\\b(mts|meao)\\b.*")) {
      return Optional.of(EducationLevel.MBO_4);
    }
    return name.matches(".*\\b(vmbo|mavo|havo|vwo|lts|leao|lbo|vbo)\\b.*")
        ? Optional.of(EducationLevel.VMBO)
        : Optional.empty();
  }
}
