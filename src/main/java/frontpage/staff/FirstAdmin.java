package frontpage.staff;

import frontpage.Role;
import frontpage.sites.Site;
import frontpage.sites.SiteSettings;
import frontpage.sites.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The first start on an empty database with {@code frontpage.admin.email} and {@code .password}
 * makes one admin and a first site, from where everything else is done on the desk.
 */
@ApplicationScoped
class FirstAdmin {
  @Inject private Staff staff;
  @Inject private Sites sites;

  @Inject
  @ConfigProperty(name = "frontpage.admin.email")
  private Optional<String> email;

  @Inject
  @ConfigProperty(name = "frontpage.admin.password")
  private Optional<String> password;

  @Transactional
  void make(@Observes @Initialized(ApplicationScoped.class) Object started) {
    if (email.isEmpty() || password.isEmpty() || !staff.none()) {
      return;
    }
    Member admin = staff.add(email.get(), email.get(), "admin", "en", staff.hash(password.get()));
    Site site = sites.register("main", "Main", "en", SiteSettings.withOrigins(List.of()));
    staff.join(admin, site.id(), Role.ADMIN);
  }
}
