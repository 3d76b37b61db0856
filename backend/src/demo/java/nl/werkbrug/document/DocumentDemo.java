package nl.werkbrug.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.werkbrug.document.DocumentThread.Comment;
import nl.werkbrug.document.DocumentThread.Spot;
import nl.werkbrug.dossier.DossierDemo;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.identity.Person;
import nl.werkbrug.shared.Receipt;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Writes documents that a client sent, with real files: {@code aLetter(...).comment(...)}. */
public final class DocumentDemo {

  /** A client with whom there are documents, and the contact person who comments. */
  public record Owner(UUID dossierId, Person client, Person adviser) {}

  private static final List<List<String>> LETTERS =
      List.of(
          List.of(
              "Sollicitatie magazijnmedewerker",
              "",
              "Geachte heer, mevrouw,",
              "",
              "Op uw website las ik dat u een medewerker magazijn zoekt. Ik heb acht jaar in een"
                  + " distributiecentrum gewerkt en ken het werk met de scanner en de heftruck.",
              "",
              "Ik werk graag vroeg op de dag en ben goed bereikbaar met de metro. Mag ik een dag"
                  + " meelopen, zodat u ziet hoe ik werk?"),
          List.of(
              "Sollicitatie zorghulp",
              "",
              "Beste mevrouw,",
              "",
              "Mijn moeder heb ik vijf jaar thuis verzorgd. Nu wil ik van zorgen mijn werk maken."
                  + " Het certificaat zorghulp heb ik dit voorjaar gehaald.",
              "",
              "Overdag ben ik beschikbaar, ook in het weekend. Ik kom graag kennismaken."),
          List.of(
              "Uitnodiging voor een gesprek",
              "",
              "Wij hebben uw brief met plezier gelezen en nodigen u uit voor een gesprek.",
              "",
              "U kunt zich melden bij de receptie. Neem uw identiteitsbewijs en uw diploma's mee.",
              "",
              "Kunt u niet? Bel ons dan, dan maken wij een nieuwe afspraak."));

  private static final List<String> REMARKS =
      List.of(
          "Mooie brief. Zet uw ervaring in de eerste zin, dan valt die op.",
          "Goed! Noem ook welke dagen u kunt werken.",
          "Duidelijk. Ik zou de laatste zin iets korter maken.");

  private final Owner owner;
  private final UUID id;
  private final Clock clock;
  private final @Nullable UUID jobApplicationId;
  private final List<FileVersion> versions = new ArrayList<>();
  private final List<DocumentThread> threads = new ArrayList<>();
  private final List<Document> files = new ArrayList<>();
  private final List<Document> pieces = new ArrayList<>();
  private @Nullable Instant waitingSince;
  private @Nullable Instant newForClientSince;

  private DocumentDemo(Owner owner, UUID id, @Nullable UUID jobApplicationId, Clock clock) {
    this.owner = owner;
    this.id = id;
    this.jobApplicationId = jobApplicationId;
    this.clock = clock;
  }

  /** A document of this client, with an application or by itself. */
  public static DocumentDemo aDocument(
      Owner owner, UUID id, @Nullable UUID jobApplicationId, Clock clock) {
    return new DocumentDemo(owner, id, jobApplicationId, clock);
  }

  /** A letter as a PDF file. */
  public DocumentDemo letter(String name, Duration ago, List<String> paragraphs) {
    return file(name, FileKind.PDF, ago, LetterDemo.pdf(paragraphs));
  }

  /** A letter as a photo made with a phone. */
  public DocumentDemo photo(String name, Duration ago, List<String> paragraphs) {
    return file(name, FileKind.JPEG, ago, LetterDemo.photo(LetterDemo.pdf(paragraphs), "jpeg"));
  }

  /** A letter as a scan. */
  public DocumentDemo scan(String name, Duration ago, List<String> paragraphs) {
    return file(name, FileKind.PNG, ago, LetterDemo.photo(LetterDemo.pdf(paragraphs), "png"));
  }

  private DocumentDemo file(String name, FileKind kind, Duration ago, byte[] bytes) {
    UUID fileId = versions.isEmpty() ? id : new UUID(id.getMostSignificantBits(), ~versions.size());
    Instant at = clock.instant().minus(ago);
    versions.add(
        new FileVersion(
            versions.size() + 1,
            fileId,
            name,
            kind,
            bytes.length,
            owner.client().id(),
            owner.client().name(),
            true,
            new Receipt(Receipt.number(fileId), at, Receipt.sha256(bytes))));
    for (int from = 0; from < bytes.length; from += FileRepository.PIECE) {
      int to = Math.min(from + FileRepository.PIECE, bytes.length);
      pieces.add(
          new Document("files_id", fileId)
              .append("n", from / FileRepository.PIECE)
              .append("data", new Binary(Arrays.copyOfRange(bytes, from, to))));
    }
    files.add(
        new Document("_id", fileId)
            .append("length", (long) bytes.length)
            .append("chunkSize", FileRepository.PIECE)
            .append("uploadDate", Date.from(at))
            .append("filename", name)
            .append("metadata", new Document("dossierId", owner.dossierId())));
    waitingSince = at;
    return this;
  }

  /** The contact person says something about a spot on the newest version. */
  public DocumentDemo comment(int page, double x, double y, Duration ago, String text) {
    Instant at = clock.instant().minus(ago);
    UUID commentId =
        new UUID(id.getMostSignificantBits() + threads.size() + 1, id.hashCode() | Long.MIN_VALUE);
    threads.add(
        new DocumentThread(
            commentId,
            threads.size() + 1,
            versions.size(),
            new Spot(page, x, y),
            false,
            List.of(
                new Comment(
                    commentId,
                    owner.adviser().id(),
                    owner.adviser().name(),
                    false,
                    versions.size(),
                    text,
                    at)),
            null,
            null));
    waitingSince = null;
    newForClientSince = at;
    return this;
  }

  /** Both sides have looked at everything. */
  public DocumentDemo seen() {
    waitingSince = null;
    newForClientSince = null;
    return this;
  }

  /**
   * About one letter for every second client, most of them with a remark; some of the last days
   * wait for one.
   */
  public static void writeFor(
      MongoOperations mongo, Clock clock, List<Owner> owners, RandomGenerator random) {
    List<DocumentDemo> documents = new ArrayList<>();
    for (Owner owner : owners) {
      if (random.nextBoolean()) {
        documents.add(someLetter(owner, clock, random));
      }
    }
    writeAll(mongo, clock, documents);
  }

  private static DocumentDemo someLetter(Owner owner, Clock clock, RandomGenerator random) {
    boolean waits = random.nextInt(8) == 0;
    Duration ago = Duration.ofHours(waits ? 1 + random.nextInt(70) : 100 + random.nextInt(4000));
    List<String> text = LETTERS.get(random.nextInt(LETTERS.size()));
    List<String> signed = new ArrayList<>(text);
    signed.addAll(List.of("", "Met vriendelijke groet,", "", owner.client().name()));
    UUID id = DossierDemo.idAt(clock.instant().minus(ago), random);
    DocumentDemo letter =
        aDocument(owner, id, null, clock).letter(text.getFirst() + ".pdf", ago, signed);
    if (waits) {
      return letter;
    }
    String remark = REMARKS.get(random.nextInt(REMARKS.size()));
    return letter.comment(1, 0.2, 0.2, ago.minusHours(3 + random.nextInt(40)), remark).seen();
  }

  /** Writes documents and files, and the count on the list rows, in a few round trips. */
  public static void writeAll(MongoOperations mongo, Clock clock, List<DocumentDemo> documents) {
    if (documents.isEmpty()) {
      return;
    }
    mongo.insert(documents.stream().map(DocumentDemo::document).toList(), DossierDocument.class);
    mongo
        .getCollection(FileRepository.FILES)
        .insertMany(documents.stream().flatMap(one -> one.files.stream()).toList());
    mongo
        .getCollection(FileRepository.PIECES)
        .insertMany(documents.stream().flatMap(one -> one.pieces.stream()).toList());
    Map<UUID, List<DocumentDemo>> byDossier =
        documents.stream().collect(Collectors.groupingBy(one -> one.owner.dossierId()));
    BulkOperations summaries = mongo.bulkOps(BulkMode.UNORDERED, Document.class, "dossier");
    byDossier.forEach(
        (dossierId, ofOne) ->
            summaries.updateOne(
                Query.query(Criteria.where("_id").is(dossierId)),
                new Update().set("summary.documents", summary(clock, ofOne))));
    summaries.execute();
  }

  private static Summary.Documents summary(Clock clock, List<DocumentDemo> ofOne) {
    List<Instant> waiting =
        ofOne.stream().map(one -> one.waitingSince).filter(Objects::nonNull).sorted().toList();
    return new Summary.Documents(
        clock.instant(), waiting.size(), waiting.isEmpty() ? null : waiting.getFirst());
  }

  private DossierDocument document() {
    return new DossierDocument(
        id,
        owner.dossierId(),
        jobApplicationId,
        versions.getLast().name(),
        versions,
        threads,
        threads.size(),
        waitingSince,
        newForClientSince,
        List.of());
  }
}
