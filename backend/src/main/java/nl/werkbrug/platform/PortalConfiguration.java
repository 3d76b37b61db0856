package nl.werkbrug.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the portal from the same origin as the data. Addresses without a file are pages of the
 * portal.
 */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration implements WebMvcConfigurer {

  private static final String PORTAL = "classpath:/META-INF/resources/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    // Names of built files carry a hash of their content, so they never change.
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(PORTAL + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable())
        .resourceChain(true)
        .addResolver(packed());
    registry
        .addResourceHandler("/**")
        .addResourceLocations(PORTAL)
        .setCacheControl(CacheControl.noCache())
        .resourceChain(true)
        .addResolver(packed())
        .addResolver(
            new PathResourceResolver() {
              @Override
              protected @Nullable Resource getResource(String path, Resource location)
                  throws IOException {
                Resource file = super.getResource(path, location);
                return file != null || path.contains(".")
                    ? file
                    : super.getResource("index.html", location);
              }
            });
  }

  /**
   * Sends the file that the build packed with Brotli, to who can unpack it. The container packs the
   * rest with gzip; with both here, a browser that names gzip first would get the larger one.
   */
  private static EncodedResourceResolver packed() {
    EncodedResourceResolver resolver = new EncodedResourceResolver();
    resolver.setContentCodings(List.of("br"));
    return resolver;
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/").setViewName("forward:/index.html");
  }

  /** What the portal must know before anybody is logged in. */
  @RestController
  static class PortalSettings {

    private final Map<String, Object> settings;

    PortalSettings(
        OAuth2ResourceServerProperties properties,
        @Value("${werkbrug.login.client-id}") String clientId,
        @Value("${werkbrug.login.acr-values}") List<String> acrValues,
        Environment environment) {
      settings =
          Map.of(
              "issuer",
              LoginServer.issuer(properties),
              "clientId",
              clientId,
              "acrValues",
              acrValues,
              "demo",
              environment.acceptsProfiles(Profiles.of("demo")));
    }

    @GetMapping("/config.json")
    Map<String, Object> settings() {
      return settings;
    }
  }
}
