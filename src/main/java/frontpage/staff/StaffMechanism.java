package frontpage.staff;

import frontpage.Caller;
import frontpage.Role;
import frontpage.SessionCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the container who calls, by the desk's cookie. Without one the request stays anonymous. */
@ApplicationScoped
class StaffMechanism implements HttpAuthenticationMechanism {
  static final SessionCookie COOKIE =
      new SessionCookie("frontpage-desk", "Strict", StaffSession.LIFE);

  @Inject private Sessions sessions;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    // Only the desk asks who calls: readers of the public feed cost no look-up.
    if (!request.getRequestURI().startsWith("/api/v1/desk/")) {
      return context.doNothing();
    }
    Optional<Caller> caller = COOKIE.read(request).flatMap(sessions::caller);
    if (caller.isEmpty()) {
      return context.doNothing();
    }
    request.setAttribute(Caller.ATTRIBUTE, caller.get());
    Set<String> roles =
        caller.get().sites().values().stream().map(Role::name).collect(Collectors.toSet());
    return context.notifyContainerAboutLogin(
        new CallerPrincipal(caller.get().id().toString()), roles);
  }
}
