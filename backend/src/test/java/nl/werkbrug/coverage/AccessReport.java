package nl.werkbrug.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** What the matrix found, as a page: one table a path, askers down, states across. */
final class AccessReport {

  private static final Path FILE = Path.of("target", "access-matrix.html");

  private static final class Cell {
    private int cells;
    private int shown;
    private int wrong;
  }

  private record Place(String path, String state, String asker) {}

  private final Map<Place, Cell> cells = new LinkedHashMap<>();

  void cell(String path, String state, String asker, boolean shown, boolean right) {
    Cell cell = cells.computeIfAbsent(new Place(path, state, asker), _ -> new Cell());
    cell.cells++;
    cell.shown += shown ? 1 : 0;
    cell.wrong += right ? 0 : 1;
  }

  /**
   * Every value below a node, with the path of fields that leads there; lists add nothing to it.
   */
  static void walk(String path, JsonNode node, BiConsumer<String, JsonNode> leaf) {
    if (node.isArray()) {
      node.forEach(each -> walk(path, each, leaf));
    } else if (node.isObject()) {
      node.propertyStream()
          .filter(part -> !part.getKey().equals("pageInfo") && !part.getKey().equals("cursor"))
          .forEach(part -> walk(path + "." + part.getKey(), part.getValue(), leaf));
    } else if (!node.isNull() && !node.isMissingNode()) {
      leaf.accept(path, node);
    }
  }

  void write(AccessTable table) {
    int all = cells.values().stream().mapToInt(cell -> cell.cells).sum();
    int wrong = cells.values().stream().mapToInt(cell -> cell.wrong).sum();
    String sum = "Authorisation matrix: " + all + " cells, " + wrong + " wrong";
    StringBuilder page =
        new StringBuilder(
            """
            <!doctype html><html lang="en"><meta charset="utf-8">
            <title>Authorisation matrix</title>
            <style>
              body { font: 14px/1.4 system-ui, sans-serif; margin: 2rem; }
              table { border-collapse: collapse; margin-block: 0 2rem; }
              th, td { border: 1px solid #ccc; padding: .3rem .5rem; text-align: end; }
              th { text-align: start; background: #f4f4f4; font-weight: 600; }
              .some { background: #e3f4e3; } .wrong { background: #b00020; color: #fff; }
            </style>
            """);
    page.append("<h1>")
        .append(sum)
        .append("</h1>\n")
        .append("<p>A cell counts the leaves that were shown of those that were tried. ")
        .append("What must be shown stands in access.txt.</p>\n");
    cells.keySet().stream().map(Place::path).distinct().forEach(path -> table(page, path, table));
    try {
      Files.writeString(FILE, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.out.println(sum + ", see " + FILE);
  }

  private void table(StringBuilder page, String path, AccessTable table) {
    page.append("<h2>").append(path).append("</h2>\n<table><tr><th></th>");
    table.states().forEach(state -> page.append("<th>").append(state).append("</th>"));
    page.append("</tr>\n");
    for (String asker : table.askers()) {
      page.append("<tr><th>").append(asker).append("</th>");
      for (String state : table.states()) {
        Cell cell = cells.get(new Place(path, state, asker));
        if (cell == null) {
          page.append("<td>–</td>");
        } else {
          String kind = cell.wrong > 0 ? "wrong" : cell.shown > 0 ? "some" : "none";
          page.append("<td class=\"")
              .append(kind)
              .append("\">")
              .append(cell.shown)
              .append('/')
              .append(cell.cells)
              .append("</td>");
        }
      }
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }
}
