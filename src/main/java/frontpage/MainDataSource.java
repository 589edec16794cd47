package frontpage;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections by the driver that the URL names, so that one setting moves the product from
 * the embedded H2 file to PostgreSQL. The server's pool sits on top; this class only opens.
 */
public final class MainDataSource implements DataSource {
  private String url = "";
  private String user = "";
  private String password = "";

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return getConnection(user, password);
  }

  @Override
  public Connection getConnection(String username, String secret) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", username);
    login.setProperty("password", secret);
    // The drivers are named, not looked up: DriverManager hides a WAR's drivers from the server's
    // pool.
    Connection connection =
        url.startsWith("jdbc:postgresql:")
            ? new org.postgresql.Driver().connect(url, login)
            : new org.h2.Driver().connect(url, login);
    if (connection == null) {
      throw new SQLException("frontpage.db.url names neither H2 nor PostgreSQL");
    }
    return connection;
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("wraps nothing");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
