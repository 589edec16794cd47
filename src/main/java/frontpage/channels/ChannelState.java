package frontpage.channels;

/** Where a private channel stands. */
enum ChannelState {
  /** Something is kept for it; nobody has been invited yet. */
  PREPARED,
  OPEN,
  /** It can be read by those who were in it, and opened again by another invitation. */
  CLOSED
}
