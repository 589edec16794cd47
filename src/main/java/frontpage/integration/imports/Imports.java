package frontpage.integration.imports;

import frontpage.Problem;
import frontpage.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored imports and their rows. */
@ApplicationScoped
class Imports {
  private static final Set<ImportRow.State> WAITING =
      Set.of(ImportRow.State.READY, ImportRow.State.HELD);

  @PersistenceContext private EntityManager em;

  void add(ImportJob job) {
    em.persist(job);
  }

  void add(ImportRow row) {
    em.persist(row);
  }

  ImportJob require(UUID siteId, UUID id) {
    ImportJob job = em.find(ImportJob.class, id);
    if (job == null || !job.siteId().equals(siteId)) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    return job;
  }

  @Nullable ImportJob find(UUID id) {
    return em.find(ImportJob.class, id);
  }

  @Nullable ImportRow row(UUID id) {
    return em.find(ImportRow.class, id);
  }

  /** The newest first. */
  List<ImportJob> of(UUID siteId) {
    return em.createQuery(
            "select j from ImportJob j where j.siteId = :site order by j.createdAt desc",
            ImportJob.class)
        .setParameter("site", siteId)
        .setMaxResults(50)
        .getResultList();
  }

  /** How many rows stand where; a state that no row has is absent. */
  Map<ImportRow.State, Long> counts(UUID jobId) {
    Map<ImportRow.State, Long> counts = new EnumMap<>(ImportRow.State.class);
    em.createQuery(
            "select r.state, count(r) from ImportRow r where r.jobId = :job group by r.state",
            Object[].class)
        .setParameter("job", jobId)
        .getResultList()
        .forEach(row -> counts.put((ImportRow.State) row[0], (Long) row[1]));
    return counts;
  }

  /** In the file's order, after a position; of one state, or of all where it is null. */
  List<ImportRow> rows(UUID jobId, ImportRow.@Nullable State state, int after, int limit) {
    Set<ImportRow.State> wanted = state == null ? Set.of(ImportRow.State.values()) : Set.of(state);
    return em.createQuery(
            "select r from ImportRow r where r.jobId = :job and r.position > :after"
                + " and r.state in :states order by r.position",
            ImportRow.class)
        .setParameter("job", jobId)
        .setParameter("after", after)
        .setParameter("states", wanted)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Rows that are still to be taken, in the file's order. */
  List<UUID> waiting(UUID jobId, int limit) {
    return em.createQuery(
            "select r.id from ImportRow r where r.jobId = :job and r.state in :states"
                + " order by r.position",
            UUID.class)
        .setParameter("job", jobId)
        .setParameter("states", WAITING)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Forgets a file that nobody wants to bring in. */
  void drop(ImportJob job) {
    em.createQuery("delete from ImportRow r where r.jobId = :job")
        .setParameter("job", job.id())
        .executeUpdate();
    em.remove(job);
  }
}
