package frontpage;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/**
 * The headers of every page and asset: nothing foreign loads, nothing inline runs, nobody frames.
 */
@WebFilter(
    urlPatterns = {"/*"},
    asyncSupported = true)
public class PageHeadersFilter implements Filter {
  static final String CSP =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; manifest-src 'self'; frame-ancestors 'none';"
          + " base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest asked
        && response instanceof HttpServletResponse answer) {
      String path = asked.getRequestURI();
      answer.setHeader("X-Content-Type-Options", "nosniff");
      if (!path.startsWith("/api/")) {
        answer.setHeader("Content-Security-Policy", CSP);
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
      }
      if (isAny(path, "/api/v1/channel", "/api/v1/consult", "/api/v1/desk")) {
        // What a cookie opens is kept by nobody on the way.
        answer.setHeader("Cache-Control", "no-store");
      }
      if (path.startsWith("/assets/")) {
        // Module scripts are fetched with CORS, from any site that embeds the widget.
        answer.setHeader("Access-Control-Allow-Origin", "*");
        answer.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        answer.setHeader("Cache-Control", "no-cache");
      } else if (isAny(path, "/desk", "/channel", "/consult")) {
        answer.setHeader("X-Robots-Tag", "noindex, nofollow");
        answer.setHeader("Cache-Control", "no-store");
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean isAny(String path, String... beginnings) {
    return Arrays.stream(beginnings).anyMatch(path::startsWith);
  }
}
