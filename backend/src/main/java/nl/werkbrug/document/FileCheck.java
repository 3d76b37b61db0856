package nl.werkbrug.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/** What a file is, by its content; its name and what the browser says of it do not count. */
final class FileCheck {

  /** Far more than any letter unpacks to, and little enough to unpack while somebody waits. */
  private static final long MAX_UNPACKED = 200L * 1024 * 1024;

  private static final int MAX_ENTRIES = 2_000;
  private static final String OFFICE_FILE = "application/x-tika-ooxml";
  private static final String ZIP_FILE = "application/zip";
  private static final Tika TIKA = new Tika();

  private FileCheck() {}

  /**
   * The kind that the first bytes say it is; empty when it cannot be any. A DOCX is a promise until
   * {@link #isWordWithoutMacros} has seen the whole.
   */
  static Optional<FileKind> kind(byte[] start) {
    String type = TIKA.detect(start);
    return type.equals(OFFICE_FILE) || type.equals(ZIP_FILE)
        ? Optional.of(FileKind.DOCX)
        : FileKind.ofMediaType(type);
  }

  /** Whether a packed file is a Word document, holds no program and does not unpack to a flood. */
  static boolean isWordWithoutMacros(InputStream file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(file)) {
      return isWordWithoutMacros(zip);
    } catch (ZipException _) {
      return false;
    }
  }

  private static boolean isWordWithoutMacros(ZipInputStream zip) throws IOException {
    boolean typed = false;
    boolean letter = false;
    long unpacked = 0;
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().endsWith("vbaProject.bin") || ++entries > MAX_ENTRIES) {
        return false;
      }
      letter |= entry.getName().equals("word/document.xml");
      if (entry.getName().equals("[Content_Types].xml")) {
        byte[] types = zip.readNBytes(1024 * 1024);
        typed = new String(types, StandardCharsets.UTF_8).contains(FileKind.DOCX.mediaType());
      }
      unpacked += unpack(zip, MAX_UNPACKED - unpacked);
      if (unpacked >= MAX_UNPACKED) {
        return false;
      }
    }
    return typed && letter;
  }

  private static long unpack(InputStream entry, long max) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long length = 0;
    for (int read = entry.read(buffer); read >= 0 && length < max; read = entry.read(buffer)) {
      length += read;
    }
    return length;
  }
}
