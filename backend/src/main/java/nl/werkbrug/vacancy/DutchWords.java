package nl.werkbrug.vacancy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes Dutch text apart into words, as they are and as stems. */
final class DutchWords {

  /** Words that everybody types in a search for work and that say nothing about which work. */
  private static final List<String> SAY_NOTHING =
      List.of(
          "werk",
          "baan",
          "banen",
          "baantje",
          "vacature",
          "vacatures",
          "zoek",
          "zoeken",
          "wil",
          "graag",
          "buurt",
          "omgeving",
          "uur",
          "uren");

  /** Stems, without the words that say nothing. */
  static final Analyzer STEMS = new DutchAnalyzer(stopWords());

  /** Words as written, without capitals and accents. */
  static final Analyzer PLAIN =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          return new TokenStreamComponents(
              words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
      };

  private DutchWords() {}

  static List<String> stems(String text) {
    return words(STEMS, text);
  }

  static List<String> plain(String text) {
    return words(PLAIN, text);
  }

  private static List<String> words(Analyzer analyzer, String text) {
    List<String> found = new ArrayList<>();
    try (TokenStream words = analyzer.tokenStream("", new StringReader(text))) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        found.add(word.toString());
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static CharArraySet stopWords() {
    CharArraySet all = new CharArraySet(DutchAnalyzer.getDefaultStopSet(), true);
    all.addAll(SAY_NOTHING);
    return all;
  }
}
