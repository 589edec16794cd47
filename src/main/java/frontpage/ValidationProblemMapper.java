package frontpage;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Bean Validation's violations as field problems; the rejected values stay out of the answer. */
@Provider
public class ValidationProblemMapper implements ExceptionMapper<ConstraintViolationException> {
  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(ConstraintViolationException thrown) {
    List<FieldProblem> fields = new ArrayList<>();
    for (ConstraintViolation<?> violation : thrown.getConstraintViolations()) {
      fields.add(field(violation));
    }
    fields.sort(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::code));
    return ProblemMapper.response(
        new Problem(ProblemCode.VALIDATION, fields),
        Messages.language(headers.getAcceptableLanguages()));
  }

  private static FieldProblem field(ConstraintViolation<?> violation) {
    String name = name(violation.getPropertyPath());
    Annotation rule = violation.getConstraintDescriptor().getAnnotation();
    if (rule instanceof Size size) {
      boolean tooLong = length(violation.getInvalidValue()) > size.max();
      return new FieldProblem(
          name, tooLong ? "too-long" : "too-short", tooLong ? size.max() : size.min());
    }
    if (rule instanceof NotBlank || rule instanceof NotNull || rule instanceof NotEmpty) {
      return FieldProblem.of(name, "required");
    }
    if (rule instanceof Min min) {
      return new FieldProblem(name, "out-of-range", min.value());
    }
    if (rule instanceof Max max) {
      return new FieldProblem(name, "out-of-range", max.value());
    }
    if (rule instanceof PlainText) {
      return FieldProblem.of(name, "forbidden-characters");
    }
    if (rule instanceof Pattern || rule instanceof Email) {
      return FieldProblem.of(name, "malformed");
    }
    return FieldProblem.of(name, "malformed");
  }

  private static int length(Object value) {
    if (value instanceof CharSequence text) {
      return text.length();
    }
    return value instanceof java.util.Collection<?> many ? many.size() : 0;
  }

  /** The path without the method and its parameter, which no client knows. */
  private static String name(Path path) {
    StringBuilder name = new StringBuilder();
    int skipped = 0;
    for (Path.Node node : path) {
      if (skipped < 2
          && (node.getKind() == jakarta.validation.ElementKind.METHOD
              || node.getKind() == jakarta.validation.ElementKind.PARAMETER)) {
        skipped++;
        if (node.getKind() == jakarta.validation.ElementKind.PARAMETER) {
          name.setLength(0);
          name.append(node.getName());
        }
        continue;
      }
      if (skipped == 2) {
        name.setLength(0);
        skipped = 3;
      } else if (name.length() > 0) {
        name.append('.');
      }
      name.append(node.getName());
    }
    return name.toString();
  }
}
