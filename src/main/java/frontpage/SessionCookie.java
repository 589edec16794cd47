package frontpage;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * A cookie that only this origin reads and scripts never see. Under https it takes the {@code
 * __Host-} prefix, by which browsers refuse it from any other host of the domain.
 *
 * @param name without the prefix
 * @param sameSite {@code Strict} or {@code Lax}
 */
public record SessionCookie(String name, String sameSite, Duration life) {

  public Optional<String> read(HttpServletRequest request) {
    String wanted = fullName(request);
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(wanted)) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  public void set(HttpServletRequest request, HttpServletResponse response, Secret secret) {
    write(request, response, secret.value(), life.toSeconds());
  }

  public void clear(HttpServletRequest request, HttpServletResponse response) {
    write(request, response, "", 0);
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, String value, long maxAge) {
    // Written by hand: the servlet API of this level has no SameSite.
    response.addHeader(
        "Set-Cookie",
        fullName(request)
            + "="
            + value
            + "; Path=/; HttpOnly; SameSite="
            + sameSite
            + "; Max-Age="
            + maxAge
            + (request.isSecure() ? "; Secure" : ""));
  }

  private String fullName(HttpServletRequest request) {
    return request.isSecure() ? "__Host-" + name : name;
  }
}
