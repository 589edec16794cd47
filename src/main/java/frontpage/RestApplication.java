package frontpage;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The integrators' and the pages' API; resources are found by their annotations. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
