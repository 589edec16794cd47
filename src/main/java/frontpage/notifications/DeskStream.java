package frontpage.notifications;

import frontpage.Caller;
import frontpage.EventStream;
import java.util.UUID;

/** One open desk. */
record DeskStream(UUID siteId, String siteKey, Caller caller, EventStream events) {
  void tell(DeskEvent event) {
    events.tell(event.kind().wire(), event.data());
  }
}
