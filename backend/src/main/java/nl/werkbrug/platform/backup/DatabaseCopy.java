package nl.werkbrug.platform.backup;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * All collections of a database, GridFS included, as a zip with a {@code .bson} file for each, as
 * {@code mongodump} writes them, and {@code manifest.json} with what must be in them.
 *
 * <p>What was erased since a copy was made must not come back with it, so the tombstones of the
 * database that is written to stay, and those of the copy are added to them.
 */
final class DatabaseCopy {

  static final String MANIFEST = "manifest.json";
  static final String FORMAT = "werkbrug-backup";
  static final int VERSION = 1;

  /** Only ever added to. */
  static final String TOMBSTONES = "erasure_tombstone";

  /** Hints that are a minute old at most. */
  private static final Set<String> NOT_COPIED = Set.of("live_event");

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int AT_ONCE = 500;
  private static final int BYTES_AT_ONCE = 8 * 1024 * 1024;
  private static final int DUPLICATE_KEY = 11000;

  /** What must be in the file. */
  record Manifest(String format, int version, Instant at, Map<String, Part> collections) {}

  /** One collection: how many documents, and the SHA-256 of its file. */
  record Part(long documents, String sha256) {}

  private DatabaseCopy() {}

  /** Writes all of a database. */
  static Manifest write(MongoDatabase database, OutputStream out, Instant at) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out));
    Map<String, Part> parts = new TreeMap<>();
    for (String name : collections(database)) {
      zip.putNextEntry(new ZipEntry(entry(name)));
      DigestOutputStream digest = new DigestOutputStream(zip, sha256());
      long count = 0;
      for (RawBsonDocument document : raw(database, name).find()) {
        ByteBuffer bytes = document.getByteBuffer().asNIO();
        byte[] all = new byte[bytes.remaining()];
        bytes.get(all);
        digest.write(all);
        count++;
      }
      zip.closeEntry();
      parts.put(name, new Part(count, hex(digest.getMessageDigest())));
    }
    Manifest manifest = new Manifest(FORMAT, VERSION, at, parts);
    zip.putNextEntry(new ZipEntry(MANIFEST));
    zip.write(JSON.writeValueAsBytes(manifest));
    zip.closeEntry();
    zip.finish();
    zip.flush();
    return manifest;
  }

  /** Whether there is nothing in a database that a copy could overwrite. */
  static boolean isEmpty(MongoDatabase database) {
    return collections(database).stream()
        .filter(name -> !name.equals(TOMBSTONES))
        .allMatch(name -> raw(database, name).find().limit(1).first() == null);
  }

  /**
   * Puts a copy in place of what is in a database, after all of it was checked. Collections keep
   * their indexes.
   *
   * @throws IOException when the file is not whole; then nothing was changed
   */
  static Manifest read(MongoDatabase database, Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Manifest manifest = manifest(zip);
      for (Map.Entry<String, Part> part : manifest.collections().entrySet()) {
        check(zip, part.getKey(), part.getValue());
      }
      Set<String> all = new TreeSet<>(collections(database));
      all.addAll(manifest.collections().keySet());
      for (String name : all) {
        if (!name.equals(TOMBSTONES)) {
          raw(database, name).deleteMany(Filters.empty());
        }
        if (manifest.collections().containsKey(name)) {
          load(zip, name, raw(database, name));
        }
      }
      return manifest;
    }
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    try (InputStream in = open(zip, MANIFEST)) {
      Manifest manifest = JSON.readValue(in.readAllBytes(), Manifest.class);
      if (!manifest.format().equals(FORMAT) || manifest.version() != VERSION) {
        throw new IOException("This is no backup that this version can read");
      }
      return manifest;
    }
  }

  private static void check(ZipFile zip, String name, Part part) throws IOException {
    MessageDigest digest = sha256();
    long count = 0;
    try (InputStream in = new DigestInputStream(open(zip, entry(name)), digest)) {
      while (next(in) != null) {
        count++;
      }
    }
    if (count != part.documents() || !hex(digest).equals(part.sha256())) {
      throw new IOException("The backup is damaged: " + name + " is not as it was written");
    }
  }

  private static void load(ZipFile zip, String name, MongoCollection<RawBsonDocument> into)
      throws IOException {
    try (InputStream in = open(zip, entry(name))) {
      List<RawBsonDocument> batch = new ArrayList<>();
      int bytes = 0;
      byte[] next;
      while ((next = next(in)) != null) {
        batch.add(new RawBsonDocument(next));
        bytes += next.length;
        if (batch.size() == AT_ONCE || bytes > BYTES_AT_ONCE) {
          insert(batch, into);
          batch.clear();
          bytes = 0;
        }
      }
      insert(batch, into);
    }
  }

  /** A tombstone that is there already stays. */
  private static void insert(List<RawBsonDocument> batch, MongoCollection<RawBsonDocument> into) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      into.insertMany(batch, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)
          || !into.getNamespace().getCollectionName().equals(TOMBSTONES)) {
        throw e;
      }
    }
  }

  /** The bytes of the next document; null at the end. */
  private static byte @Nullable [] next(InputStream in) throws IOException {
    byte[] length = in.readNBytes(Integer.BYTES);
    if (length.length == 0) {
      return null;
    }
    int size = length.length < Integer.BYTES ? 0 : little(length).getInt();
    if (size <= Integer.BYTES || size > 20 * 1024 * 1024) {
      throw new IOException("The backup is damaged: a document has no length");
    }
    byte[] document = new byte[size];
    System.arraycopy(length, 0, document, 0, Integer.BYTES);
    if (in.readNBytes(document, Integer.BYTES, size - Integer.BYTES) != size - Integer.BYTES) {
      throw new IOException("The backup is damaged: a document is cut off");
    }
    return document;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static InputStream open(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("The backup is damaged: " + name + " is missing");
    }
    return zip.getInputStream(entry);
  }

  private static Set<String> collections(MongoDatabase database) {
    Set<String> names = new TreeSet<>();
    for (String name : database.listCollectionNames()) {
      if (!name.startsWith("system.") && !NOT_COPIED.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static MongoCollection<RawBsonDocument> raw(MongoDatabase database, String name) {
    return database.getCollection(name, RawBsonDocument.class);
  }

  private static String entry(String collection) {
    return "collections/" + collection + ".bson";
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
