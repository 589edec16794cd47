package frontpage.channels;

import frontpage.EventStream;
import java.util.UUID;

/** One customer's open page. */
record ChannelStream(UUID channelId, UUID sessionId, EventStream events) {}
