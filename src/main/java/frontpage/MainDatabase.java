package frontpage;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Declares the one data source of the application; its three settings come from MicroProfile
 * Config.
 */
@ApplicationScoped
@DataSourceDefinition(
    name = "java:app/jdbc/main",
    className = "frontpage.MainDataSource",
    url = "${MPCONFIG=frontpage.db.url}",
    user = "${MPCONFIG=frontpage.db.user}",
    password = "${MPCONFIG=frontpage.db.password}",
    minPoolSize = 2,
    maxPoolSize = 24)
public class MainDatabase {}
