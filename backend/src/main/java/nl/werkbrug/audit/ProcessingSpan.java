package nl.werkbrug.audit;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A line of the processing log as OpenTelemetry carries it. */
record ProcessingSpan(ProcessingLine line) implements SpanData {

  static final AttributeKey<String> ACTIVITY =
      AttributeKey.stringKey("dpl.core.processing_activity_id");
  static final AttributeKey<String> SUBJECT = AttributeKey.stringKey("dpl.core.data_subject_id");
  static final AttributeKey<String> SUBJECT_TYPE =
      AttributeKey.stringKey("dpl.core.data_subject_id_type");

  /** What kind of id the client has here. */
  static final String DOSSIER = "werkbrug.dossier";

  private static final InstrumentationScopeInfo SCOPE = InstrumentationScopeInfo.create("werkbrug");

  @Override
  public String getName() {
    return line.name();
  }

  @Override
  public SpanKind getKind() {
    return SpanKind.INTERNAL;
  }

  @Override
  public SpanContext getSpanContext() {
    return context(line.spanId());
  }

  @Override
  public SpanContext getParentSpanContext() {
    String parent = line.parentSpanId();
    return parent == null ? SpanContext.getInvalid() : context(parent);
  }

  private SpanContext context(String span) {
    return SpanContext.create(
        line.traceId(), span, TraceFlags.getSampled(), TraceState.getDefault());
  }

  @Override
  public StatusData getStatus() {
    return switch (line.status()) {
      case OK -> StatusData.ok();
      case ERROR -> StatusData.error();
    };
  }

  @Override
  public long getStartEpochNanos() {
    return nanos(line.startTime());
  }

  @Override
  public long getEndEpochNanos() {
    return nanos(line.endTime());
  }

  private static long nanos(Instant instant) {
    return TimeUnit.MILLISECONDS.toNanos(instant.toEpochMilli());
  }

  @Override
  public Attributes getAttributes() {
    AttributesBuilder attributes = Attributes.builder().put(ACTIVITY, line.activity());
    if (line.dossierId() != null) {
      attributes.put(SUBJECT, line.dossierId().toString()).put(SUBJECT_TYPE, DOSSIER);
    }
    return attributes.build();
  }

  @Override
  public int getTotalAttributeCount() {
    return getAttributes().size();
  }

  /** The system, and for whom it worked. */
  @Override
  public Resource getResource() {
    AttributesBuilder attributes = Attributes.builder().put("service.name", "werkbrug");
    if (line.organisationId() != null) {
      attributes.put("service.namespace", line.organisationId().toString());
    }
    return Resource.create(attributes.build());
  }

  @Override
  public InstrumentationScopeInfo getInstrumentationScopeInfo() {
    return SCOPE;
  }

  @Override
  @Deprecated
  public io.opentelemetry.sdk.common.InstrumentationLibraryInfo getInstrumentationLibraryInfo() {
    return io.opentelemetry.sdk.common.InstrumentationLibraryInfo.create(SCOPE.getName(), null);
  }

  @Override
  public boolean hasEnded() {
    return true;
  }

  @Override
  public List<EventData> getEvents() {
    return List.of();
  }

  @Override
  public List<LinkData> getLinks() {
    return List.of();
  }

  @Override
  public int getTotalRecordedEvents() {
    return 0;
  }

  @Override
  public int getTotalRecordedLinks() {
    return 0;
  }
}
