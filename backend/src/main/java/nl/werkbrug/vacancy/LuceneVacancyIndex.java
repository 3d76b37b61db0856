package nl.werkbrug.vacancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.shared.BadRequestException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Open vacancies in the memory of this instance.
 *
 * <p>A hit weighs where a word was found and nothing else: no statistics over all vacancies, so
 * that the order of two vacancies stays as it is when a third comes in, and a page continues where
 * the last one ended.
 */
@Component
class LuceneVacancyIndex implements VacancyIndex, AutoCloseable {

  private static final String ID = "id";
  private static final String TITLE = "title";
  private static final String BODY = "body";
  private static final String PLAIN = "plain";
  private static final String CLOSES = "closes";
  private static final String OPEN_TO_ALL = "openToAll";
  private static final String PUBLISHED = "published";
  private static final int MAX_VALUES = 20;
  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(PUBLISHED, SortField.Type.LONG, true),
          new SortField(ID, SortField.Type.STRING));

  private final FacetsConfig facets = new FacetsConfig();
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private @Nullable FacetState facetState;

  /** What counting needs to know of one reader; made once for it. */
  private record FacetState(IndexReader reader, DefaultSortedSetDocValuesReaderState state) {}

  LuceneVacancyIndex() throws IOException {
    for (Kind kind : Kind.values()) {
      facets.setMultiValued(kind.name(), true);
    }
    Analyzer analyzer =
        new PerFieldAnalyzerWrapper(DutchWords.STEMS, Map.of(PLAIN, DutchWords.PLAIN));
    writer =
        new IndexWriter(
            new ByteBuffersDirectory(),
            new IndexWriterConfig(analyzer).setSimilarity(new BooleanSimilarity()));
    searchers = new SearcherManager(writer, null);
  }

  @Override
  public void put(Vacancy vacancy) {
    Term id = new Term(ID, vacancy.id().toString());
    try {
      if (vacancy.status() == VacancyStatus.OPEN) {
        writer.updateDocument(id, facets.build(document(vacancy)));
      } else {
        writer.deleteDocuments(id);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Vacancy vacancy) {
    VacancyContent content = vacancy.content();
    String names = content.title() + " " + String.join(" ", content.occupations());
    String around = around(content);
    Document document = new Document();
    document.add(new StringField(ID, vacancy.id().toString(), Store.YES));
    document.add(new SortedDocValuesField(ID, new BytesRef(vacancy.id().toString())));
    document.add(new NumericDocValuesField(PUBLISHED, vacancy.publishedAt().toEpochMilli()));
    document.add(new LongPoint(OPEN_TO_ALL, vacancy.openToAllAt().toEpochMilli()));
    document.add(
        new LongPoint(
            CLOSES, content.closesOn() == null ? Long.MAX_VALUE : content.closesOn().toEpochDay()));
    document.add(new TextField(TITLE, names, Store.NO));
    document.add(new TextField(BODY, around + " " + content.description(), Store.NO));
    document.add(new TextField(PLAIN, names + " " + around, Store.NO));
    facet(document, Kind.TOWN, content.town());
    facet(document, Kind.SOURCE, vacancy.source().name());
    Arrays.stream(VacancyContent.Hours.values())
        .filter(hours -> hours.touches(content))
        .forEach(hours -> facet(document, Kind.HOURS, hours.name()));
    content.shifts().forEach(shift -> facet(document, Kind.SHIFT, shift.name()));
    return document;
  }

  /** What people type that stands in a field and not in the text. */
  private static String around(VacancyContent content) {
    List<String> words =
        new ArrayList<>(List.of(content.employer(), content.town(), content.region()));
    if (content.hoursMin() < 32) {
      words.add("parttime deeltijd");
    }
    if (content.hoursMax() >= 32) {
      words.add("fulltime voltijd");
    }
    content.shifts().forEach(shift -> words.add(shift.word));
    words.addAll(content.licences());
    words.addAll(content.certificates());
    return String.join(" ", words);
  }

  private static void facet(Document document, Kind kind, String value) {
    document.add(new SortedSetDocValuesFacetField(kind.name(), value));
  }

  @Override
  public Found search(Search search) {
    try {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = searchers.acquire();
      try {
        return searcher.getIndexReader().numDocs() == 0
            ? new Found(List.of(), 0, List.of())
            : search(searcher, search);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Found search(IndexSearcher searcher, Search search) throws IOException {
    searcher.setSimilarity(new BooleanSimilarity());
    DrillDownQuery query = new DrillDownQuery(facets, base(search));
    Filter filter = search.filter();
    narrow(query, Kind.TOWN, filter.towns());
    narrow(query, Kind.HOURS, names(filter.hours()));
    narrow(query, Kind.SOURCE, names(filter.sources()));
    narrow(query, Kind.SHIFT, names(filter.shifts()));
    DrillSidewaysResult result =
        new DrillSideways(searcher, facets, state(searcher.getIndexReader()))
            .search(query, null, after(search.after()), search.limit(), ORDER, false);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc hit : result.hits.scoreDocs) {
      hits.add(hit((FieldDoc) hit));
    }
    return new Found(hits, (int) result.hits.totalHits.value(), counts(result.facets));
  }

  private static Query base(Search search) {
    BooleanQuery.Builder base =
        new BooleanQuery.Builder()
            .add(words(search.words()), Occur.MUST)
            .add(
                LongPoint.newRangeQuery(CLOSES, search.today().toEpochDay(), Long.MAX_VALUE),
                Occur.FILTER);
    if (search.now() != null) {
      base.add(
          LongPoint.newRangeQuery(OPEN_TO_ALL, Long.MIN_VALUE, search.now().toEpochMilli()),
          Occur.FILTER);
    }
    if (search.among() != null) {
      List<BytesRef> ids = search.among().stream().map(id -> new BytesRef(id.toString())).toList();
      base.add(new TermInSetQuery(ID, ids), Occur.FILTER);
    }
    return base.build();
  }

  /** All of up to three words must be found; of more, three in four. */
  private static Query words(@Nullable String words) {
    List<Query> each = words == null ? List.of() : perWord(words);
    if (each.isEmpty()) {
      return new ConstantScoreQuery(new MatchAllDocsQuery());
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    each.forEach(word -> all.add(word, Occur.SHOULD));
    return all.setMinimumNumberShouldMatch(each.size() - each.size() / 4).build();
  }

  private static List<Query> perWord(String words) {
    String joined =
        words.toLowerCase(Locale.ROOT).replaceAll("\\b(part|full)[- ]time\\b", "$1time");
    return DutchWords.plain(joined).stream()
        .filter(word -> !DutchWords.stems(word).isEmpty())
        .map(LuceneVacancyIndex::word)
        .toList();
  }

  /** As it is in the name of the job, then elsewhere, then as a part of a word, then misspelt. */
  private static Query word(String word) {
    List<Query> ways = new ArrayList<>();
    for (String stem : DutchWords.stems(word)) {
      ways.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(TITLE, stem))), 4));
      ways.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(BODY, stem))), 2));
    }
    Term plain = new Term(PLAIN, word);
    int length = word.length();
    if (length >= 3) {
      ways.add(new BoostQuery(new ConstantScoreQuery(new PrefixQuery(plain)), 3));
    }
    if (length >= 5) {
      ways.add(new ConstantScoreQuery(new WildcardQuery(new Term(PLAIN, "*" + word + "*"))));
    }
    if (length >= 4) {
      Query misspelt = new FuzzyQuery(plain, length >= 8 ? 2 : 1, 1);
      ways.add(new BoostQuery(new ConstantScoreQuery(misspelt), 0.5f));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static List<String> names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }

  private static void narrow(DrillDownQuery query, Kind kind, Collection<String> values) {
    values.forEach(value -> query.add(kind.name(), value));
  }

  private synchronized DefaultSortedSetDocValuesReaderState state(IndexReader reader)
      throws IOException {
    if (facetState == null || !facetState.reader().equals(reader)) {
      facetState = new FacetState(reader, new DefaultSortedSetDocValuesReaderState(reader, facets));
    }
    return facetState.state();
  }

  private static List<Facet> counts(Facets facets) throws IOException {
    List<Facet> counts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      FacetResult result = facets.getTopChildren(MAX_VALUES, kind.name());
      List<Count> values =
          result == null
              ? List.of()
              : Arrays.stream(result.labelValues)
                  .map(value -> new Count(value.label, value.value.intValue()))
                  .toList();
      counts.add(new Facet(kind, values));
    }
    return counts;
  }

  private static Hit hit(FieldDoc hit) {
    UUID id = UUID.fromString(((BytesRef) hit.fields[2]).utf8ToString());
    return new Hit(id, hit.fields[0] + "|" + hit.fields[1] + "|" + id);
  }

  /** Behind all documents with the same key: there is only one, and it was seen. */
  private static @Nullable FieldDoc after(@Nullable String key) {
    if (key == null) {
      return null;
    }
    String[] fields = key.split("\\|");
    try {
      return new FieldDoc(
          Integer.MAX_VALUE,
          Float.NaN,
          new Object[] {
            Float.valueOf(fields[0]), Long.valueOf(fields[1]), new BytesRef(fields[2])
          });
    } catch (NumberFormatException | IndexOutOfBoundsException _) {
      throw new BadRequestException(
          "Deze plaats in de lijst bestaat niet (after). Begin opnieuw bij het begin.");
    }
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
  }
}
