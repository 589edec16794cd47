package frontpage;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For staff. With roles, the caller must hold one of them on the site that the path names ({@code
 * {site}}), or on any site where the path names none; without roles, being signed in is enough.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface DeskOnly {
  Role[] value() default {};
}
