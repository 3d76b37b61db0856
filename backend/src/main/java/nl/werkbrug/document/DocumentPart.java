package nl.werkbrug.document;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Pages;
import org.springframework.stereotype.Component;

/** Documents with all their versions, what was said about them, and the files themselves. */
@Component
class DocumentPart implements DossierPart {

  private final DocumentRepository repository;
  private final FileRepository files;

  DocumentPart(DocumentRepository repository, FileRepository files) {
    this.repository = repository;
    this.files = files;
  }

  @Override
  public String name() {
    return "documents";
  }

  @Override
  public DossierSection section() {
    return DossierSection.DOCUMENTS;
  }

  @Override
  public String title() {
    return "Documenten";
  }

  /** A file that is still coming in is not kept yet, and so not given back. */
  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(DossierDocument.class, Upload.class);
  }

  @Override
  public Stream<Item> items(AccessScope scope) {
    return documents(scope).map(DocumentPart::item);
  }

  @Override
  public Stream<PartFile> files(AccessScope scope) {
    return documents(scope)
        .flatMap(document -> document.versions().stream())
        .map(
            version ->
                new PartFile(
                    version.fileId(),
                    version.receipt().number(),
                    version.name(),
                    () -> files.open(scope, version.fileId())));
  }

  private Stream<DossierDocument> documents(AccessScope scope) {
    return Pages.all(
        last -> repository.page(scope, last == null ? null : last.id(), Pages.SIZE, false));
  }

  private static Item item(DossierDocument document) {
    Item item = Item.of(document, document.name());
    for (FileVersion version : document.versions()) {
      item =
          item.line(
              "Versie " + version.number(),
              version.name()
                  + ", van "
                  + version.sentBy()
                  + ", "
                  + DutchDates.moment(version.receipt().at())
                  + ". Bewijs "
                  + version.receipt().number());
    }
    for (DocumentThread thread : document.threads()) {
      item =
          item.line(
              "Opmerking " + thread.number() + (thread.isResolved() ? " (klaar)" : ""),
              thread.comments().stream()
                  .map(comment -> comment.author() + ": " + comment.text())
                  .collect(Collectors.joining(" / ")));
    }
    return item;
  }
}
