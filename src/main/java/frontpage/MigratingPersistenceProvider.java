package frontpage;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.jpa.HibernatePersistenceProvider;

/**
 * Migrates the schema before Hibernate looks at it. The server builds the entity manager factory
 * before CDI and before any start-up bean, so there is no later place that is early enough.
 */
public final class MigratingPersistenceProvider extends HibernatePersistenceProvider {

  @Override
  @SuppressWarnings("rawtypes") // the interface is declared so
  public EntityManagerFactory createContainerEntityManagerFactory(
      PersistenceUnitInfo info, Map settings) {
    DataSource source = info.getNonJtaDataSource();
    Flyway.configure(info.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/common", "classpath:db/" + vendor(source))
        .load()
        .migrate();
    return super.createContainerEntityManagerFactory(info, settings);
  }

  private static String vendor(DataSource source) {
    try (Connection connection = source.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
    }
  }
}
