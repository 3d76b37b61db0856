package nl.werkbrug.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A push service (RFC 8030) on this machine, and the browsers that subscribed to it. */
final class PushServiceHere implements AutoCloseable {

  private final HttpServer server;
  private final List<Pushed> pushed = new CopyOnWriteArrayList<>();
  private volatile int status = 201;
  private volatile String retryAfter = "";

  PushServiceHere() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
  }

  /** What came, as it came. */
  record Pushed(String path, Headers headers, byte[] body) {

    String topic() {
      return headers.getFirst("Topic");
    }
  }

  /** From now on it answers like this. */
  void answers(int other) {
    answers(other, "");
  }

  void answers(int other, String asksToWait) {
    status = other;
    retryAfter = asksToWait;
  }

  private void take(HttpExchange call) throws IOException {
    try (call) {
      byte[] body = call.getRequestBody().readAllBytes();
      pushed.add(new Pushed(call.getRequestURI().getPath(), call.getRequestHeaders(), body));
      if (!retryAfter.isEmpty()) {
        call.getResponseHeaders().set("Retry-After", retryAfter);
      }
      call.sendResponseHeaders(status, -1);
    }
  }

  private String origin() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** A browser in which somebody allowed notices. */
  final class Browser {

    private final String path;
    private final KeyPair keys;
    private final byte[] secret;

    Browser(String name) {
      path = "/" + name;
      secret = Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), 16);
      try {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    /** What it tells the portal. */
    Map<String, String> subscription(String name) {
      return Map.of(
          "name",
          name,
          "endpoint",
          origin() + path,
          "p256dh",
          Base64URL.encode(publicKey()).toString(),
          "auth",
          Base64URL.encode(secret).toString());
    }

    private byte[] publicKey() {
      return bytes(new ECKey.Builder(Curve.P_256, (ECPublicKey) keys.getPublic()).build());
    }

    List<Pushed> got() {
      return pushed.stream().filter(one -> one.path().equals(path)).toList();
    }

    /** Reads a message as RFC 8291 and RFC 8188 say, with the standard library alone. */
    JsonNode read(Pushed message) throws GeneralSecurityException, JOSEException {
      ByteBuffer body = ByteBuffer.wrap(message.body());
      byte[] salt = next(body, 16);
      assertThat(body.getInt()).isGreaterThan(body.remaining());
      byte[] sender = next(body, body.get());
      KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
      agreement.init(keys.getPrivate());
      agreement.doPhase(key(sender).toECPublicKey(), true);
      ByteArrayOutputStream info = new ByteArrayOutputStream();
      info.writeBytes("WebPush: info\0".getBytes(StandardCharsets.US_ASCII));
      info.writeBytes(publicKey());
      info.writeBytes(sender);
      byte[] shared = derived(agreement.generateSecret(), secret, info.toByteArray(), 32);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(derived(shared, salt, named("aes128gcm"), 16), "AES"),
          new GCMParameterSpec(128, derived(shared, salt, named("nonce"), 12)));
      byte[] padded = cipher.doFinal(next(body, body.remaining()));
      assertThat(padded[padded.length - 1]).as("the last record").isEqualTo((byte) 2);
      return JsonMapper.shared().readTree(Arrays.copyOf(padded, padded.length - 1));
    }

    private static byte[] named(String encoding) {
      return ("Content-Encoding: " + encoding + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] next(ByteBuffer from, int length) {
      byte[] bytes = new byte[length];
      from.get(bytes);
      return bytes;
    }

    private static byte[] derived(byte[] key, byte[] salt, byte[] info, int length)
        throws GeneralSecurityException {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract().addIKM(key).addSalt(salt).thenExpand(info, length));
    }
  }

  /** Whether it comes from the installation with this key (RFC 8292), for us, and for today. */
  void verify(Pushed message, String publicKey) throws ParseException, JOSEException {
    String authorization = message.headers().getFirst("Authorization");
    assertThat(authorization).startsWith("vapid t=").endsWith(", k=" + publicKey);
    SignedJWT token =
        SignedJWT.parse(authorization.substring("vapid t=".length(), authorization.indexOf(',')));
    assertThat(token.verify(new ECDSAVerifier(key(new Base64URL(publicKey).decode())))).isTrue();
    JWTClaimsSet claims = token.getJWTClaimsSet();
    assertThat(claims.getAudience()).containsExactly(origin());
    assertThat(claims.getSubject()).startsWith("https://");
    assertThat(claims.getExpirationTime().toInstant())
        .isBetween(Instant.now(), Instant.now().plus(Duration.ofHours(24)));
  }

  private static byte[] bytes(ECKey key) {
    return ByteBuffer.allocate(65)
        .put((byte) 4)
        .put(key.getX().decode())
        .put(key.getY().decode())
        .array();
  }

  private static ECKey key(byte[] point) {
    return new ECKey.Builder(
            Curve.P_256,
            Base64URL.encode(Arrays.copyOfRange(point, 1, 33)),
            Base64URL.encode(Arrays.copyOfRange(point, 33, 65)))
        .build();
  }
}
