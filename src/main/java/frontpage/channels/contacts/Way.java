package frontpage.channels.contacts;

/** How a customer wants to go on. */
enum Way {
  HERE,
  EMAIL,
  CALL,
  MESSENGER
}
