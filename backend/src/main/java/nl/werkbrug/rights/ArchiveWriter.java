package nl.werkbrug.rights;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.werkbrug.audit.AccessLog;
import nl.werkbrug.audit.AccessRecord;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierFacts;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.DutchDates;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/**
 * Writes everything about one client into a zip as a stream: {@code dossier.json} for programs, a
 * tagged PDF for people, and the files byte for byte. Only one page of a list is in memory.
 */
@Component
class ArchiveWriter {

  static final String FORMAT = "werkbrug-dossier";
  static final int FORMAT_VERSION = 1;
  static final String SCHEMA = "dossier.schema.json";

  /** A sign of life after so many things, however long a part is. */
  private static final int OFTEN = 200;

  /** Says how many steps are done, of how many. */
  interface Progress {
    void at(int done, int total);
  }

  /** What was written. */
  record Written(long size, String sha256) {}

  /** Somebody else looked. */
  private record Look(
      Instant at,
      String name,
      Role role,
      @Nullable String organisation,
      Set<String> sections,
      Set<String> purposes) {}

  private final List<DossierPart> parts;
  private final Dossiers dossiers;
  private final AccessLog log;

  ArchiveWriter(List<DossierPart> parts, Dossiers dossiers, AccessLog log) {
    List<DossierSection> order = Arrays.asList(DossierSection.values());
    this.parts =
        parts.stream()
            .sorted(
                Comparator.comparingInt((DossierPart part) -> order.indexOf(part.section()))
                    .thenComparing(DossierPart::name))
            .toList();
    this.dossiers = dossiers;
    this.log = log;
  }

  List<DossierPart> parts() {
    return parts;
  }

  Written write(DossierView view, Instant asked, OutputStream out, Progress progress)
      throws IOException {
    Counted counted = new Counted(out);
    DigestOutputStream digest = new DigestOutputStream(counted, sha256());
    Steps steps = new Steps(progress, 2 * parts.size() + 2);
    DossierFacts facts = dossiers.facts(view);
    ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(digest));
    text(zip, "LEESMIJ.txt", readMe(facts, asked));
    resource(zip);
    json(zip, view.scope(), facts, asked, steps);
    new ReadableDossier(zip, facts, asked).write(parts, view.scope(), steps::next);
    steps.next();
    for (DossierPart part : parts) {
      files(zip, part, view.scope(), steps);
    }
    zip.finish();
    zip.flush();
    steps.next();
    return new Written(counted.size, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
  }

  private void json(
      ZipOutputStream zip, AccessScope scope, DossierFacts facts, Instant asked, Steps steps)
      throws IOException {
    zip.putNextEntry(entry("dossier.json", asked));
    try (JsonGenerator json = ArchiveJson.generator(zip)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", SCHEMA);
      json.writeStringProperty("format", FORMAT);
      json.writeNumberProperty("formatVersion", FORMAT_VERSION);
      json.writePOJOProperty("createdAt", asked);
      json.writePOJOProperty("dossier", facts);
      json.writeArrayPropertyStart("parts");
      for (DossierPart part : parts) {
        part(json, part, scope, steps);
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("looks");
      looks(json, scope);
      json.writeEndArray();
      json.writeEndObject();
    }
    zip.closeEntry();
  }

  private static void part(JsonGenerator json, DossierPart part, AccessScope scope, Steps steps) {
    json.writeStartObject();
    json.writeStringProperty("name", part.name());
    json.writePOJOProperty("section", part.section());
    json.writeStringProperty("title", part.title());
    json.writeArrayPropertyStart("items");
    try (Stream<DossierPart.Item> items = part.items(scope)) {
      int count = 0;
      for (Iterator<DossierPart.Item> each = items.iterator(); each.hasNext(); ) {
        json.writePOJO(each.next().content());
        if (++count % OFTEN == 0) {
          steps.still();
        }
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    steps.next();
  }

  /** Who looked, page by page. */
  private void looks(JsonGenerator json, AccessScope scope) {
    String after = null;
    Connection<AccessRecord> page;
    do {
      page = log.ofOthers(scope.dossierId(), scope.caller().personId(), Connection.MAX_PAGE, after);
      page.edges().forEach(edge -> look(json, edge.node(), scope));
      after = page.pageInfo().endCursor();
    } while (page.pageInfo().hasNextPage());
  }

  private static void look(JsonGenerator json, AccessRecord entry, AccessScope scope) {
    entry.subjects().stream()
        .filter(subject -> subject.dossierId().equals(scope.dossierId()))
        .forEach(
            mine ->
                json.writePOJO(
                    new Look(
                        entry.at(),
                        entry.actorName(),
                        entry.role(),
                        entry.organisationName(),
                        mine.sections(),
                        mine.purposes())));
  }

  private static void files(ZipOutputStream zip, DossierPart part, AccessScope scope, Steps steps)
      throws IOException {
    Set<String> taken = new HashSet<>();
    try (Stream<DossierPart.PartFile> files = part.files(scope)) {
      for (Iterator<DossierPart.PartFile> each = files.iterator(); each.hasNext(); ) {
        DossierPart.PartFile file = each.next();
        String number = taken.add(file.number()) ? file.number() : file.id().toString();
        zip.putNextEntry(new ZipEntry("bestanden/" + number + " " + safe(file.name())));
        try (InputStream bytes = file.open().get()) {
          bytes.transferTo(zip);
        }
        zip.closeEntry();
        steps.still();
      }
    }
    steps.next();
  }

  /** A name that cannot lead out of the folder, and that every system can store. */
  static String safe(String name) {
    String safe = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_").strip();
    String shortened = safe.length() > 120 ? safe.substring(safe.length() - 120) : safe;
    return shortened.matches("\\.*") ? "bestand" : shortened;
  }

  private static String readMe(DossierFacts facts, Instant asked) {
    return """
        Dit is alles wat er in Werkbrug over u staat, %s.
        Gevraagd op %s.

        dossier.pdf          om te lezen en te bewaren (soms in meer delen)
        dossier.json         dezelfde gegevens voor een computer
        dossier.schema.json  wat elk veld in dossier.json betekent
        bestanden            uw documenten, precies zoals ze zijn ingestuurd

        Klopt er iets niet? Zeg het in Werkbrug bij "Uw rechten", of tegen uw contactpersoon.
        In dit archief staan persoonlijke gegevens. Bewaar het op een veilige plek.
        """
        .formatted(facts.clientName(), DutchDates.moment(asked));
  }

  private static void text(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void resource(ZipOutputStream zip) throws IOException {
    zip.putNextEntry(new ZipEntry(SCHEMA));
    try (InputStream schema = new ClassPathResource("export/" + SCHEMA).getInputStream()) {
      schema.transferTo(zip);
    }
    zip.closeEntry();
  }

  private static ZipEntry entry(String name, Instant at) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(at.toEpochMilli());
    return entry;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Counts steps; each is also a sign of life. */
  private static final class Steps {

    private final Progress progress;
    private final int total;
    private int done;

    Steps(Progress progress, int total) {
      this.progress = progress;
      this.total = total;
    }

    void next() {
      done++;
      still();
    }

    void still() {
      progress.at(Math.min(done, total), total);
    }
  }

  /** Counts what goes by. */
  private static final class Counted extends FilterOutputStream {

    private long size;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      size++;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
      size += count;
    }
  }
}
