package nl.werkbrug.platform.mongo;

import java.nio.file.Path;

/** Another running Werkbrug works in this data folder. */
public final class DataFolderInUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DataFolderInUse(Path folder) {
    super(
        "The data folder "
            + folder.toAbsolutePath().normalize()
            + " is in use by another running Werkbrug.");
  }
}
