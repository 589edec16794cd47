package frontpage.staff;

import frontpage.Caller;
import frontpage.SessionCookie;
import frontpage.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Finds the session whose secret the desk's cookie holds. In a transaction of its own, since
 * filters run before the resource's.
 */
@ApplicationScoped
@Transactional
class CookieSignIn implements SignedIn {
  static final SessionCookie COOKIE =
      new SessionCookie("frontpage-desk", "Strict", StaffSession.LIFE);

  @Inject private Sessions sessions;

  @Override
  public Optional<Caller> by(HttpServletRequest request) {
    return COOKIE.read(request).flatMap(sessions::caller);
  }
}
