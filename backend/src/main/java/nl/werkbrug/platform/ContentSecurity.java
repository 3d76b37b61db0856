package nl.werkbrug.platform;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers that every page and every answer carries. */
public final class ContentSecurity {

  /**
   * Scripts, styles and frames from here only; pictures also from memory, for previews of one's own
   * files.
   */
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
          + "base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

  private ContentSecurity() {}

  public static HttpSecurity headers(HttpSecurity http) throws Exception {
    return withPolicy(http, POLICY);
  }

  /**
   * For the portal's own pages.
   *
   * @param loginServer the origin where they get and renew their tokens, by a request or in a
   *     hidden frame
   */
  static HttpSecurity headers(HttpSecurity http, String loginServer) throws Exception {
    return withPolicy(
        http, POLICY + "; connect-src 'self' " + loginServer + "; frame-src 'self' " + loginServer);
  }

  private static HttpSecurity withPolicy(HttpSecurity http, String directives) throws Exception {
    return http.headers(
        headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(directives))
                .frameOptions(FrameOptionsConfig::sameOrigin)
                // No other site may load what is here, nor hold on to a window of it.
                .crossOriginResourcePolicy(
                    policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(
                    policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(
                    policy -> policy.policy("camera=(self), microphone=(), geolocation=()")));
  }
}
