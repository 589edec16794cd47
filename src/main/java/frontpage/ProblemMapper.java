package frontpage;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns whatever was thrown into problem+json in the client's language. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  static final String MEDIA_TYPE = "application/problem+json";
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    Problem problem = problemIn(thrown);
    if (problem == null) {
      String incident = UUID.randomUUID().toString();
      // Only types and places: messages of drivers and validators quote what users typed.
      LOG.log(Level.SEVERE, "Unexpected failure {0}: {1}", new Object[] {incident, shape(thrown)});
      problem = Problem.of(ProblemCode.INTERNAL).with("incident", incident);
    }
    return response(problem, Messages.language(headers.getAcceptableLanguages()));
  }

  /** The problem as a response; for filters, which answer before any resource. */
  static Response response(Problem problem, String language) {
    String code = problem.code().code();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "/problems/" + code);
    body.put("title", Messages.text(language, "problem." + code + ".title"));
    body.put("status", problem.code().status());
    body.put("code", code);
    body.put("detail", Messages.text(language, "problem." + code + ".detail"));
    List<Map<String, Object>> fields = new ArrayList<>();
    for (FieldProblem field : problem.fields()) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("field", field.field());
      told.put("code", field.code());
      told.put("message", Messages.text(language, "field." + field.code(), field.limit()));
      fields.add(told);
    }
    body.put("fields", fields);
    body.putAll(problem.extras());
    return Response.status(problem.code().status(), code)
        .type(MEDIA_TYPE)
        .header("Cache-Control", "no-store")
        .header("Retry-After", problem.extras().get(Problem.RETRY_AFTER))
        .entity(body)
        .build();
  }

  private static @Nullable Problem problemIn(Throwable thrown) {
    int depth = 0;
    for (Throwable t = thrown; t != null && depth < 12; t = t.getCause(), depth++) {
      if (t instanceof Problem problem) {
        return problem;
      }
      if (t instanceof JsonbException) {
        return Problem.of(ProblemCode.MALFORMED_JSON);
      }
      if (t instanceof WebApplicationException refused) {
        return refused(refused.getResponse().getStatus());
      }
      if (t instanceof jakarta.persistence.OptimisticLockException
          || t instanceof org.hibernate.exception.ConstraintViolationException) {
        // Two requests met; the client that sends again finds what the first one made.
        return Problem.of(ProblemCode.CONFLICT);
      }
    }
    return null;
  }

  private static @Nullable Problem refused(int status) {
    return switch (status) {
      case 400 -> Problem.of(ProblemCode.BAD_REQUEST);
      case 404 -> Problem.of(ProblemCode.NOT_FOUND);
      case 405 -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED);
      case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE);
      case 413 -> Problem.of(ProblemCode.BODY_TOO_LARGE);
      case 415 -> Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
      default -> null;
    };
  }

  private static String shape(Throwable thrown) {
    StringBuilder shape = new StringBuilder();
    int depth = 0;
    for (Throwable t = thrown; t != null && depth < 8; t = t.getCause(), depth++) {
      shape.append(depth == 0 ? "" : " <- ").append(t.getClass().getName());
      StackTraceElement[] trace = t.getStackTrace();
      for (int i = 0; i < Math.min(trace.length, 4); i++) {
        shape.append(" at ").append(trace[i]);
      }
    }
    return shape.toString();
  }
}
