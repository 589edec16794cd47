package frontpage.channels.contacts;

import frontpage.channels.Purpose;
import frontpage.channels.Room;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The last choice of one channel, sealed. */
@Entity
@Table(name = "channel_contact")
class StoredContact {
  @Id private UUID channelId;

  @Column(length = 4000)
  private String ciphertext;

  protected StoredContact() {}

  StoredContact(Room room, Contact contact) {
    this.channelId = room.id();
    change(room, contact);
  }

  final void change(Room room, Contact contact) {
    ciphertext = room.seal(Purpose.CONTACT, channelId, contact);
  }

  Contact contact(Room room) {
    return room.open(Purpose.CONTACT, channelId, ciphertext, Contact.class);
  }
}
