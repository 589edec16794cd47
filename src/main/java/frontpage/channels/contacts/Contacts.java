package frontpage.channels.contacts;

import frontpage.Caller;
import frontpage.Problem;
import frontpage.channels.PrivateDetails;
import frontpage.channels.Room;
import frontpage.channels.contacts.Contact.By;
import frontpage.channels.contacts.Contact.Choice;
import frontpage.channels.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The customers' choices. */
@ApplicationScoped
class Contacts implements PrivateDetails {
  @PersistenceContext private EntityManager em;
  @Inject private Policies policies;
  @Inject private Clock clock;

  /** Null where nobody has chosen: then it goes on here. */
  @Nullable Contact of(Room room) {
    StoredContact stored = em.find(StoredContact.class, room.id());
    return stored == null ? null : stored.contact(room);
  }

  ContactView view(Room room) {
    return new ContactView(
        of(room), policies.of(room.siteId()).messengers(), room.hasAddress(), room.callAskedBy());
  }

  /** Keeps a choice and tells both sides of it; the caller holds the channel. */
  Contact choose(Room room, NewContact wanted, By side, String name) {
    room.requireOpen();
    Choice choice = wanted.checked(policies.of(room.siteId()), room.language());
    if (choice.way() == Way.EMAIL) {
      expectAddress(room, wanted.email(), side);
    }
    Contact contact = new Contact(choice, side, name, clock.instant().toString());
    StoredContact stored = em.find(StoredContact.class, room.id());
    if (stored == null) {
      em.persist(new StoredContact(room, contact));
    } else {
      stored.change(room, contact);
    }
    room.goesOn(choice.way().name());
    room.note("channel.system.contact." + choice.way(), name);
    room.tell(
        side == By.CUSTOMER ? "customer" : name, "contact", Map.of("way", choice.way().name()));
    return contact;
  }

  /**
   * Asks the customer for a call; when and where is theirs to say. The caller holds the channel.
   */
  void askForCall(Room room, Caller me) {
    room.requireOpen();
    room.askForCall(me.name() + ", " + me.title());
    room.note("channel.system.call-asked", me.name(), me.title());
    room.tell(me.name(), "call-asked", Map.of());
  }

  private static void expectAddress(Room room, @Nullable String email, By side) {
    if (side == By.CUSTOMER && email != null && !email.isBlank()) {
      room.keepAddress(email);
    } else if (!room.hasAddress()) {
      throw Problem.field("email", "required");
    }
  }

  @Override
  public List<String> identifiers(Room room) {
    Contact contact = of(room);
    return contact == null
        ? List.of()
        : Stream.of(contact.choice().number(), contact.choice().account())
            .filter(Objects::nonNull)
            .toList();
  }
}
