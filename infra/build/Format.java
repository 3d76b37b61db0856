import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats the Java sources under the named folders, or with {@code --check} only says which are not
 * formatted. Files older than the stamp of the last good run are left alone, so it costs little.
 */
final class Format {

  private static final Formatter FORMATTER = new Formatter(JavaFormatterOptions.defaultOptions());

  static void main(String[] args) throws IOException {
    var write = args[0].equals("--write");
    var stamp = Path.of(args[1]);
    var since = Files.exists(stamp) ? Files.getLastModifiedTime(stamp) : FileTime.fromMillis(0);
    var wrong = new ArrayList<Path>();
    for (var folder : List.of(args).subList(2, args.length)) {
      try (var files = Files.walk(Path.of(folder))) {
        for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
          if ((!write || Files.getLastModifiedTime(file).compareTo(since) > 0)
              && !format(file, write)) {
            wrong.add(file);
          }
        }
      }
    }
    if (wrong.isEmpty()) {
      Files.createDirectories(stamp.getParent());
      Files.writeString(stamp, "");
      return;
    }
    wrong.forEach(it -> System.err.println("[ERROR] not formatted: " + it.normalize()));
    System.err.println("[ERROR] ./infra/format puts it right.");
    System.exit(1);
  }

  private static boolean format(Path file, boolean write) throws IOException {
    var before = Files.readString(file);
    try {
      var ordered = ImportOrderer.reorderImports(before, JavaFormatterOptions.Style.GOOGLE);
      var after = FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
      if (before.equals(after)) {
        return true;
      }
      if (write) {
        Files.writeString(file, after);
        System.out.println("[INFO] formatted " + file.normalize());
      }
      return write;
    } catch (FormatterException e) {
      // What does not parse is the compiler's to explain; it says it better.
      return true;
    }
  }
}
