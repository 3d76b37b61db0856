package nl.werkbrug.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers what was erased, in the database and in a file that is kept apart from its backups:
 * whichever of the two survives keeps a restored copy from bringing somebody back.
 */
@Component
class Tombstones {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final TombstoneRepository repository;
  private final @Nullable SecretKeySpec key;
  private final @Nullable Path file;

  Tombstones(
      TombstoneRepository repository,
      ErasureProperties properties,
      ObjectProvider<ErasureKeySource> source) {
    this.repository = repository;
    ErasureKeySource brought = source.getIfAvailable();
    String given = properties.key().isBlank() && brought != null ? brought.key() : properties.key();
    this.key = given.isBlank() ? null : read(given);
    this.file = properties.tombstones().isBlank() ? null : Path.of(properties.tombstones());
  }

  private static SecretKeySpec read(String key) {
    byte[] bytes = Base64.getDecoder().decode(key);
    if (bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException("werkbrug.erasure.key must be 32 bytes in Base64");
    }
    return new SecretKeySpec(bytes, ALGORITHM);
  }

  /** Without a key nothing can be remembered, and so nothing erased. */
  boolean canBeWritten() {
    return key != null;
  }

  /** Says whose it is to who has the key and knows the id of the dossier, and to nobody else. */
  String hash(UUID dossierId) {
    if (key == null) {
      throw new IllegalStateException(
          "Something was erased here, and without werkbrug.erasure.key nobody can tell what");
    }
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of()
          .formatHex(mac.doFinal(dossierId.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }

  /** Kept before anything goes. */
  synchronized void write(ErasureTombstone tombstone) {
    repository.keep(tombstone);
    if (file != null && read().stream().noneMatch(one -> one.id().equals(tombstone.id()))) {
      append(List.of(tombstone));
    }
  }

  /** All of them, after each place has what the other had. */
  synchronized List<ErasureTombstone> all() {
    List<ErasureTombstone> kept = repository.all();
    if (file == null) {
      return kept;
    }
    List<ErasureTombstone> written = read();
    Set<UUID> inTheDatabase = ids(kept);
    Set<UUID> inTheFile = ids(written);
    List<ErasureTombstone> all = new ArrayList<>(kept);
    for (ErasureTombstone one : written) {
      if (!inTheDatabase.contains(one.id())) {
        repository.keep(one);
        all.add(one);
      }
    }
    append(kept.stream().filter(one -> !inTheFile.contains(one.id())).toList());
    return all;
  }

  private static Set<UUID> ids(List<ErasureTombstone> tombstones) {
    return tombstones.stream().map(ErasureTombstone::id).collect(Collectors.toSet());
  }

  private List<ErasureTombstone> read() {
    try {
      return file == null || !Files.exists(file)
          ? List.of()
          : Files.readAllLines(file).stream()
              .filter(line -> !line.isBlank())
              .map(line -> JSON.readValue(line, ErasureTombstone.class))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The tombstones cannot be read", e);
    }
  }

  private void append(List<ErasureTombstone> tombstones) {
    if (file == null || tombstones.isEmpty()) {
      return;
    }
    String lines =
        tombstones.stream()
            .map(one -> JSON.writeValueAsString(one) + "\n")
            .collect(Collectors.joining());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file,
          lines,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.DSYNC);
    } catch (IOException e) {
      throw new UncheckedIOException("The tombstones cannot be written", e);
    }
  }
}
