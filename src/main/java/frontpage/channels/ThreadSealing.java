package frontpage.channels;

import frontpage.replies.SealedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Seals drafts and the like with the key of the thread's channel. */
@ApplicationScoped
class ThreadSealing implements SealedTexts {
  @Inject private ChannelStore store;

  @Override
  public Optional<String> seal(UUID threadId, UUID item, String text) {
    return living(threadId).map(c -> store.key(c).seal(Purpose.THREAD_TEXT, item, text));
  }

  @Override
  public Optional<String> open(UUID threadId, UUID item, String sealed) {
    return living(threadId).map(c -> store.key(c).open(Purpose.THREAD_TEXT, item, sealed));
  }

  private Optional<Channel> living(UUID threadId) {
    return store.ofThread(threadId).filter(c -> !c.erased());
  }
}
