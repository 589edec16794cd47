package frontpage.channels;

import frontpage.Caller;
import frontpage.channels.ChannelMessage.Speaker;
import frontpage.reviews.Reviews;
import frontpage.staff.Signatures;
import frontpage.staff.Signed;
import frontpage.threads.Threads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;

/** How each side says something, with what follows from it. */
@ApplicationScoped
class Talking {
  @Inject private Signatures signatures;
  @Inject private ChannelStore store;
  @Inject private Channels channels;
  @Inject private ChannelReading reading;
  @Inject private Conversation conversation;
  @Inject private Reviews reviews;
  @Inject private Threads threads;
  @Inject private Notices notices;

  /**
   * @param language of the answer
   */
  Posted asCustomer(Channel channel, UUID clientId, Supplier<MessageBody> body, String language) {
    // The thread before the channel, as everywhere: two writers never wait for each other.
    threads.requireForChange(channel.siteId(), channel.threadId());
    Speaker customer = Speaker.customer(reading.customerName(channel));
    Conversation.Said said = conversation.say(channel, customer, clientId, body);
    if (said.isNew()) {
      threads.customerCameBack(channel.siteId(), channel.threadId());
    }
    return posted(channel, said, language);
  }

  /** The first message of staff opens a channel that waits for it. */
  Posted asStaff(
      UUID siteId,
      UUID thread,
      Caller me,
      UUID clientId,
      Supplier<MessageBody> body,
      String language) {
    reviews.require(siteId, thread);
    Channel channel =
        store
            .ofThread(thread)
            .filter(Channel::isAttended)
            .orElseGet(() -> channels.opened(siteId, thread, me.name()));
    Signed signed = signatures.of(me, channel.language());
    Conversation.Said said =
        conversation.say(channel, Speaker.staff(signed.name(), signed.title()), clientId, body);
    if (said.isNew()) {
      notices.staffWrote(channel);
    }
    return posted(channel, said, language);
  }

  private Posted posted(Channel channel, Conversation.Said said, String language) {
    return new Posted(conversation.view(channel, said.message(), language), said.isNew());
  }
}
