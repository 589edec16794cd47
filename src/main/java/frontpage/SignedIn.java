package frontpage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Port: who calls, by the desk's cookie. Asked within the resource's own invocation: the
 * container's authentication runs before there is one, and a pooled connection used there is
 * nobody's, so that two threads can meet on it.
 */
public interface SignedIn {
  Optional<Caller> by(HttpServletRequest request);
}
