package frontpage.channels.files;

import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.channels.Purpose;
import frontpage.channels.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The sealed bytes of the files. */
@ApplicationScoped
class FilePieces {
  /** Some 200 MB in one channel: more is no conversation. */
  private static final int MOST = 400;

  @PersistenceContext private EntityManager em;

  /** A field problem when the channel holds as much as one may hold. */
  void keep(Room room, UUID clientId, byte[] plain) {
    if (count(room) >= MOST) {
      throw Problem.field("file", "files-full");
    }
    byte[] sealed = room.seal(Purpose.FILE, clientId, plain);
    for (int from = 0, at = 0; from < sealed.length; from += FilePiece.LARGEST, at++) {
      int to = Math.min(sealed.length, from + FilePiece.LARGEST);
      em.persist(new FilePiece(room.id(), clientId, at, Arrays.copyOfRange(sealed, from, to)));
    }
  }

  private long count(Room room) {
    return em.createQuery(
            "select count(p) from FilePiece p where p.channelId = :channel", Long.class)
        .setParameter("channel", room.id())
        .getSingleResult();
  }

  byte[] open(Room room, UUID clientId) {
    List<FilePiece> pieces =
        em.createQuery(
                "select p from FilePiece p where p.channelId = :channel and p.clientId = :client"
                    + " order by p.position",
                FilePiece.class)
            .setParameter("channel", room.id())
            .setParameter("client", clientId)
            .getResultList();
    if (pieces.isEmpty()) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    pieces.forEach(piece -> sealed.writeBytes(piece.ciphertext()));
    return room.open(Purpose.FILE, clientId, sealed.toByteArray());
  }
}
