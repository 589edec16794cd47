package frontpage.channels;

import frontpage.channels.ChannelViews.MessageView;

/**
 * A message as its sender gets it back.
 *
 * @param isNew false when the same client id was stored before
 */
public record Posted(MessageView message, boolean isNew) {
  /** 201 for the first time, 200 for a repetition. */
  public int status() {
    return isNew ? 201 : 200;
  }
}
