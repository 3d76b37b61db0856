package nl.werkbrug.rights;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.OutputStream;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** How things look in {@code dossier.json}: their stored fields, without what only machines use. */
final class ArchiveJson {

  /** How the product works, not something about the client. */
  private static final Set<String> MACHINERY = Set.of("outbox", "openFor");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(new OnlyContent())
          .changeDefaultVisibility(
              visible ->
                  visible
                      .withFieldVisibility(Visibility.ANY)
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE))
          .build();

  private ArchiveJson() {}

  /** Writes into a stream that stays open. */
  static JsonGenerator generator(OutputStream out) {
    return MAPPER
        .writerWithDefaultPrettyPrinter()
        .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .createGenerator(out);
  }

  private static final class OnlyContent extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
      return MACHINERY.contains(member.getName()) || super.hasIgnoreMarker(config, member);
    }
  }
}
