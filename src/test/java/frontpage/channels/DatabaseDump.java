package frontpage.channels;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands in the database, as one text: each column as it is, and once more decoded
 * where it is Base64 or bytes, so that a mere encoding does not pass for encryption.
 */
final class DatabaseDump {
  private DatabaseDump() {}

  static String of(Connection connection) throws SQLException {
    StringBuilder dump = new StringBuilder();
    for (String table : tables(connection)) {
      dump.append("== ").append(table).append('\n');
      try (var statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("select * from " + table)) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int i = 1; i <= columns; i++) {
            append(dump, rows.getObject(i));
          }
        }
      }
    }
    return dump.toString();
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select table_name from information_schema.tables"
                    + " where table_schema in ('public', 'PUBLIC')")) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return names;
  }

  private static void append(StringBuilder dump, @Nullable Object value) {
    if (value instanceof byte[] bytes) {
      dump.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
    } else if (value != null) {
      String text = value.toString();
      dump.append(text).append('\n');
      try {
        byte[] decoded = Base64.getDecoder().decode(text);
        dump.append(new String(decoded, StandardCharsets.UTF_8)).append('\n');
      } catch (IllegalArgumentException e) {
        // Not Base64: it stands there already.
      }
    }
  }
}
