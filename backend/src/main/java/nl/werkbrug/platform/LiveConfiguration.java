package nl.werkbrug.platform;

import java.time.Clock;
import nl.werkbrug.platform.mongo.MongoEngine;
import org.apache.tomcat.websocket.server.Constants;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is live: the sockets, and the bus; the only instance on its data has nobody else to tell.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveProperties.class)
@EnableScheduling
class LiveConfiguration {

  /**
   * Most sockets are silent most of the time, and Tomcat keeps room for a long message on each of
   * them: 64 KB and more. What is said on one is short, and what is longer goes in parts.
   */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> littleRoomOnEachSocket() {
    return tomcat -> {
      // Read once, when the first socket is made; there is no other way to say it.
      System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", "1024");
      tomcat.addConnectorCustomizers(
          connector -> {
            connector.setProperty("socket.appReadBufSize", "1024");
            connector.setProperty("socket.appWriteBufSize", "4096");
          });
      tomcat.addContextCustomizers(
          context -> {
            context.addParameter(Constants.TEXT_BUFFER_SIZE_SERVLET_CONTEXT_INIT_PARAM, "1024");
            context.addParameter(Constants.BINARY_BUFFER_SIZE_SERVLET_CONTEXT_INIT_PARAM, "16");
          });
    };
  }

  /** No other origin opens a socket, unless a setting names it. */
  @Bean
  LiveSocketHandler liveSocketHandler(
      WebGraphQlHandler handler,
      GraphQlProperties properties,
      GraphQlCorsProperties origins,
      LiveProperties live,
      JsonMapper json,
      Clock clock) {
    CorsConfiguration allowed = origins.toCorsConfiguration();
    return new LiveSocketHandler(
        handler,
        new JacksonJsonHttpMessageConverter(json),
        properties.getWebsocket().getConnectionInitTimeout(),
        properties.getWebsocket().getKeepAlive(),
        allowed == null ? new CorsConfiguration() : allowed,
        live.sendWithin(),
        json,
        clock);
  }

  /** What is live comes over the socket, of which the token is watched; an event stream is not. */
  @Bean
  GraphQlSseHandler noEventStream(WebGraphQlHandler handler) {
    return new GraphQlSseHandler(handler) {
      @Override
      public ServerResponse handleRequest(ServerRequest request) {
        return ServerResponse.status(HttpStatus.NOT_ACCEPTABLE).build();
      }
    };
  }

  @Bean
  LiveBus liveBus(
      MongoOperations mongo, MongoEngine engine, LiveProperties properties, Clock clock) {
    return new LiveBus(engine.exclusive() ? null : new LiveTail(mongo, properties.poll(), clock));
  }
}
