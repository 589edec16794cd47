package frontpage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who is calling in this request. */
@RequestScoped
public class CurrentCaller {
  @Inject private HttpServletRequest request;

  public Optional<Caller> find() {
    return request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller
        ? Optional.of(caller)
        : Optional.empty();
  }

  /** The integrator's site, where a key was sent. */
  public Optional<KeyHolder> keyHolder() {
    return request.getAttribute(KeyHolder.ATTRIBUTE) instanceof KeyHolder holder
        ? Optional.of(holder)
        : Optional.empty();
  }

  public Caller get() {
    return find().orElseThrow(() -> Problem.of(ProblemCode.NOT_SIGNED_IN));
  }
}
