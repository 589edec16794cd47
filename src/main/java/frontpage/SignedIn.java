package frontpage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Port: who calls, by the desk's cookie. Asked within the resource's own invocation, because the
 * container's authentication runs before there is one.
 */
public interface SignedIn {
  Optional<Caller> by(HttpServletRequest request);
}
