package frontpage.sites;

import frontpage.Origins;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.checker.Voice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The registered sites. */
@ApplicationScoped
public class Sites implements Origins {
  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  public Optional<Site> byKey(String key) {
    return em
        .createQuery("select s from Site s where s.siteKey = :key", Site.class)
        .setParameter("key", key)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The site of a path, or the problem that the path names none. */
  public Site require(String key) {
    return byKey(key).orElseThrow(() -> Problem.of(ProblemCode.SITE_NOT_FOUND));
  }

  public Site require(UUID id) {
    Site site = em.find(Site.class, id);
    if (site == null) {
      throw Problem.of(ProblemCode.SITE_NOT_FOUND);
    }
    return site;
  }

  public boolean none() {
    return em.createQuery("select count(s) from Site s", Long.class).getSingleResult() == 0;
  }

  /** Registers a site; a taken key is a field problem. */
  public Site register(String key, String name, String language, SiteSettings settings) {
    if (byKey(key).isPresent()) {
      throw Problem.field("key", "taken");
    }
    Site site = new Site(key, name, language, settings, clock.instant());
    em.persist(site);
    return site;
  }

  public void change(
      Site site, String name, String language, Voice voice, int minutes, SiteSettings settings) {
    site.change(name, language, voice, minutes, settings);
  }

  /** Weighs the rules anew; a rule that is not named keeps its own severity. */
  public void choose(Site site, Map<String, String> levels, List<String> sectors) {
    site.choose(levels, sectors);
  }

  @Override
  @Transactional
  public boolean siteExists(String siteKey) {
    return byKey(siteKey).isPresent();
  }

  @Override
  @Transactional
  public boolean allows(String siteKey, String origin) {
    return byKey(siteKey).filter(s -> s.settings().origins().contains(origin)).isPresent();
  }
}
