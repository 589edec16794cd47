package frontpage.channels.files;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A stretch of a file's ciphertext; all of them in order open as one. */
@Entity
@Table(name = "channel_file_piece")
class FilePiece {
  /** In bytes; a value of this size is stored and copied by either database without effort. */
  static final int LARGEST = 500_000;

  @Id private UUID id;
  private UUID channelId;
  private UUID clientId;
  private int position;
  private byte[] ciphertext;

  protected FilePiece() {}

  FilePiece(UUID channelId, UUID clientId, int position, byte[] ciphertext) {
    this.id = UUID.randomUUID();
    this.channelId = channelId;
    this.clientId = clientId;
    this.position = position;
    this.ciphertext = ciphertext.clone();
  }

  byte[] ciphertext() {
    return ciphertext.clone();
  }
}
