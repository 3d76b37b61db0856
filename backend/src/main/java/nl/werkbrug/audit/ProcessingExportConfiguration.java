package nl.werkbrug.audit;

import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporterBuilder;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the processing log over by OpenTelemetry, when there is a receiver. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${werkbrug.processing-log.otlp.endpoint:}'.isBlank()")
class ProcessingExportConfiguration {

  @Bean
  ProcessingExportUpkeep processingExportUpkeep(
      AccessLogRepository repository,
      ProcessingRegister register,
      @Value("${werkbrug.processing-log.otlp.endpoint}") String endpoint,
      @Value("${werkbrug.processing-log.otlp.authorization:}") String authorization,
      @Value("${werkbrug.processing-log.otlp.every:5s}") Duration every) {
    OtlpHttpSpanExporterBuilder exporter = OtlpHttpSpanExporter.builder().setEndpoint(endpoint);
    if (!authorization.isBlank()) {
      exporter.addHeader("Authorization", authorization);
    }
    return new ProcessingExportUpkeep(
        new ProcessingExport(repository, register, exporter.build()), every);
  }
}
