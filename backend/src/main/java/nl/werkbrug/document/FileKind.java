package nl.werkbrug.document;

import java.util.Arrays;
import java.util.Optional;

/** What a file can be; the meaning of each value stands in {@code document.graphqls}. */
public enum FileKind {
  PDF("application/pdf"),
  JPEG("image/jpeg"),
  PNG("image/png"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String mediaType;

  FileKind(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  boolean isPicture() {
    return this == JPEG || this == PNG;
  }

  static Optional<FileKind> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
  }
}
