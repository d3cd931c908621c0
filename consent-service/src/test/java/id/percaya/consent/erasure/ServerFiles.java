package id.percaya.consent.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/// The files of the PostgreSQL server: tables, indexes, write-ahead log and its own logs.
final class ServerFiles {

    private final String database;

    /// @param database the JDBC URL of the service's database
    ServerFiles(String database) {
        this.database = database;
    }

    void checkpoint() {
        execute("checkpoint");
    }

    void vacuum() {
        execute("vacuum full");
    }

    /// The files that contain one of these words in plain text.
    List<Path> holdingAny(List<String> words) {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, words)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean holds(Path file, List<String> words) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return words.stream().anyMatch(bytes::contains);
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path folder() {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            return Path.of(row.getString(1));
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private void execute(String sql) {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(database, "postgres", "postgres");
    }
}
