package nl.werkbrug.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses who asks too much (429), and says when to try again. */
final class RequestLimitFilter extends OncePerRequestFilter {

  private final String name;
  private final RequestLimit limit;
  private final Function<HttpServletRequest, @Nullable String> asker;

  /**
   * @param name tells this filter from the others of its kind
   * @param asker names who asks; who has no name is not counted here
   */
  RequestLimitFilter(
      String name, RequestLimit limit, Function<HttpServletRequest, @Nullable String> asker) {
    this.name = name;
    this.limit = limit;
    this.asker = asker;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String who = asker.apply(request);
    Duration wait = who == null ? Duration.ZERO : limit.take(who);
    if (wait.isZero()) {
      chain.doFilter(request, response);
    } else {
      PlainAnswer.write(response, HttpStatus.TOO_MANY_REQUESTS, wait, RequestLimit.sentence(wait));
    }
  }

  @Override
  protected String getAlreadyFilteredAttributeName() {
    return name;
  }
}
