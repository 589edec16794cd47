package frontpage.channels;

import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.SessionCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The customer whose browser calls, by its cookie. A browser may be in several channels; {@code
 * ?review=<id>} names one, without it the one entered last is meant.
 */
@RequestScoped
class CurrentGuest {
  static final int MOST_CHANNELS = 8;
  static final SessionCookie COOKIE =
      new SessionCookie("frontpage-channel", "Lax", ChannelSession.IDLE);

  @Inject private HttpServletRequest request;
  @Inject private Entrance entrance;

  Entrance.Guest get() {
    UUID review = review();
    return entrance.guests(tokens()).stream()
        .filter(g -> review == null || g.channel().threadId().equals(review))
        .findFirst()
        .orElseThrow(() -> Problem.of(ProblemCode.NOT_SIGNED_IN));
  }

  /** What the cookie holds: a token for each channel, the one entered last first. */
  List<String> tokens() {
    return COOKIE
        .read(request)
        .map(v -> List.of(v.split("\\.", MOST_CHANNELS + 1)))
        .orElse(List.of());
  }

  private @Nullable UUID review() {
    String named = request.getParameter("review");
    try {
      return named == null ? null : UUID.fromString(named);
    } catch (IllegalArgumentException e) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
  }
}
