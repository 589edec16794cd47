package frontpage;

import java.util.Locale;

/**
 * Every way a request can fail, with its HTTP status. The lower-case form is public and stable;
 * texts stand in the message files under {@code problem.<code>.title} and {@code .detail}.
 */
public enum ProblemCode {
  VALIDATION(422),
  MALFORMED_JSON(400),
  BAD_REQUEST(400),
  UNSUPPORTED_MEDIA_TYPE(415),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  BODY_TOO_LARGE(413),
  NOT_FOUND(404),
  SITE_NOT_FOUND(404),
  ORIGIN_NOT_ALLOWED(403),
  NOT_SIGNED_IN(401),
  BAD_CREDENTIALS(401),
  KEY_INVALID(401),
  FORBIDDEN(403),
  CSRF(403),
  CONFLICT(409),
  TEXT_CHANGED(409),
  IDEMPOTENCY_KEY_REUSED(422),
  SENSITIVE_DATA(422),
  PROOF_REQUIRED(422),
  PROOF_INVALID(422),
  REPLY_STOPPED(422),
  REPLY_NEEDS_CONFIRMATION(422),
  MESSAGE_STOPPED(422),
  AUTHOR_KEY_INVALID(403),
  LINK_INVALID(410),
  SECOND_PERSON_NEEDED(409),
  TOO_MANY_REQUESTS(429),
  INTERNAL(500);

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** The public form: {@code site-not-found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
