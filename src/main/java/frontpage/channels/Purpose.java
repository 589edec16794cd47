package frontpage.channels;

/** What a ciphertext is for; part of what it is bound to. Names are never changed. */
public enum Purpose {
  PART,
  TERMS,
  THREAD_TEXT,
  CHECKED_RECORD,
  MESSAGE_CUSTOMER,
  MESSAGE_STAFF,
  MESSAGE_SYSTEM,
  FILE,
  CONTACT,
  COMPENSATION,
  SUMMARY,
  CONSULT,
  CODE
}
