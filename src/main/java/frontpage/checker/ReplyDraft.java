package frontpage.checker;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A public reply as it stands in the editor.
 *
 * @param text as typed; {@value #PRIVATE_MARKER} is the place of the private invitation
 * @param language null to have it detected
 */
public record ReplyDraft(String text, @Nullable Language language) {

  /** Stands in a reply's text where the author is invited into the private channel. */
  public static final String PRIVATE_MARKER = "[[private]]";

  public ReplyDraft {
    Objects.requireNonNull(text, "text");
  }

  public ReplyDraft(String text) {
    this(text, null);
  }
}
