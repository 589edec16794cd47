package frontpage.channels.files;

import frontpage.Attachment;
import frontpage.channels.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The files that were sent, for whoever may read the messages that they came with. */
@ApplicationScoped
public class StoredFiles {
  @Inject private FilePieces pieces;

  /** What came with a message; 404 when nothing did. */
  public Attachment of(Room room, UUID message) {
    byte[] bytes = pieces.open(room, message);
    String type = FileType.of(bytes).map(FileType::mediaType).orElse("application/octet-stream");
    return new Attachment(room.fileName(message), type, bytes);
  }
}
