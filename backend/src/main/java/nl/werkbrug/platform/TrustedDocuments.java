package nl.werkbrug.platform;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import graphql.introspection.Introspection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents that the portal's build wrote down. The portal sends only their SHA-256; in
 * production nothing else is answered, over HTTP nor over the socket, and nothing is told about the
 * schema.
 */
@Component
class TrustedDocuments implements PreparsedDocumentProvider {

  /** The list does not have it: the portal and the server are of different releases. */
  static final String NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND";

  /** A document from somewhere else than the list. */
  static final String REFUSED = "TRUSTED_DOCUMENTS_ONLY";

  private final boolean only;
  private final Map<String, String> documents = new HashMap<>();
  private final Map<String, PreparsedDocumentEntry> parsed = new ConcurrentHashMap<>();

  /**
   * @param only whether every other document is refused
   * @param lists the list of this release, and of earlier ones whose tabs are still open
   */
  TrustedDocuments(
      @Value("${werkbrug.graphql.trusted-documents-only}") boolean only,
      @Value("${werkbrug.graphql.trusted-documents}") Resource[] lists,
      JsonMapper json) {
    this.only = only;
    for (Resource list : lists) {
      try (InputStream in = list.getInputStream()) {
        documents.putAll(json.readValue(in, new TypeReference<Map<String, String>>() {}));
      } catch (IOException e) {
        throw new UncheckedIOException("No list of documents at " + list, e);
      }
    }
    if (only && documents.isEmpty()) {
      throw new IllegalStateException(
          "The portal's list of GraphQL documents is not here, so no request could be answered."
              + " Build the portal, or name the list as werkbrug.graphql.trusted-documents");
    }
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
    if (only) {
      input.getGraphQLContext().put(Introspection.INTROSPECTION_DISABLED, true);
    }
    return CompletableFuture.completedFuture(document(input, parse));
  }

  private PreparsedDocumentEntry document(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
    boolean named = PersistedQuerySupport.PERSISTED_QUERY_MARKER.equals(input.getQuery());
    if (!named && !only) {
      return parse.apply(input);
    }
    // The text of a document in the list is that document: an outbox may have kept it.
    String hash = named ? namedHash(input) : hash(input.getQuery());
    String text = hash == null ? null : documents.get(hash);
    if (hash != null && text != null) {
      return parsed.computeIfAbsent(
          hash, _ -> parse.apply(input.transform(builder -> builder.query(text))));
    }
    return named
        ? refusal(
            NOT_FOUND,
            "Er is een andere versie van Werkbrug. Laad de pagina opnieuw. Wat u typte, blijft"
                + " bewaard.")
        : refusal(
            REFUSED,
            "Deze vraag staat niet in de lijst van het portaal. Alleen vragen uit die lijst worden"
                + " beantwoord.");
  }

  private static @Nullable String namedHash(ExecutionInput input) {
    return input.getExtensions().get("persistedQuery") instanceof Map<?, ?> query
            && query.get("sha256Hash") instanceof String hash
        ? hash
        : null;
  }

  private static PreparsedDocumentEntry refusal(String code, String message) {
    return new PreparsedDocumentEntry(
        GraphqlErrorBuilder.newError()
            .errorType(ErrorType.BAD_REQUEST)
            .message(message)
            .extensions(Map.of("code", code))
            .build());
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
