package frontpage.channels.files;

import frontpage.Caller;
import frontpage.channels.MessageBody;
import frontpage.channels.Posted;
import frontpage.channels.Room;
import frontpage.channels.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Stores a file that has arrived. A transaction of its own and not its resource's: while a slow
 * phone sends ten megabytes, no connection of the database waits for it.
 */
@ApplicationScoped
class Uploading {
  @Inject private Rooms rooms;
  @Inject private FilePieces pieces;

  /** Whether the caller is in the channel, asked before the bytes are read. */
  @Transactional
  public void expectGuest() {
    rooms.ofGuest().requireOpen();
  }

  @Transactional
  public Posted byCustomer(Upload upload, String language) {
    Posted posted =
        rooms.customerSays(upload.clientId(), () -> MessageBody.of(upload.note()), language);
    keep(rooms.ofGuest(), upload, posted);
    return posted;
  }

  @Transactional
  public Posted byStaff(UUID siteId, UUID threadId, Caller me, Upload upload, String language) {
    Posted posted =
        rooms.staffSay(
            siteId, threadId, me, upload.clientId(), () -> MessageBody.of(upload.note()), language);
    keep(rooms.ofThread(siteId, threadId), upload, posted);
    return posted;
  }

  private void keep(Room room, Upload upload, Posted posted) {
    if (posted.isNew()) {
      pieces.keep(room, upload.clientId(), upload.bytes());
    }
  }
}
