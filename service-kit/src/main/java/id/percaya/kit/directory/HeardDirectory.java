package id.percaya.kit.directory;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.directory.SimilarCodes.Candidate;
import id.percaya.kit.view.Sql;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/// The directory as the records of `percaya.directory` told it, in the table `directory_entry`. It
/// answers from the table also while campaign-service or Kafka is away.
@ApplicationScoped
@DefaultBean
class HeardDirectory implements Directory {

    private static final String CHECKS =
            "select exists (select from directory_entry where kind = ? and status <> 'UNREVIEWED')";
    private static final String ENTRIES =
            "select code, name, status from directory_entry where kind = ? and code = any (?)";
    private static final String CANDIDATES =
            """
            select code, array_prepend(name, synonyms) as names from directory_entry
             where kind = ? and status <> 'RETIRED'
            """;
    private static final String STORE =
            """
            insert into directory_entry as e
              (tenant_id, kind, code, name, synonyms, status, version)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, kind, code)
            do update set name = excluded.name, synonyms = excluded.synonyms,
                          status = excluded.status, version = excluded.version
             where e.version < excluded.version
            """;

    private final DataSource requests;

    HeardDirectory(DataSource requests) {
        this.requests = requests;
    }

    @Override
    public boolean checks(CodeKind kind) {
        try (Connection connection = requests.getConnection();
                PreparedStatement query = connection.prepareStatement(CHECKS)) {
            query.setString(1, kind.name());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    @Override
    public Map<String, KnownEntry> entries(CodeKind kind, Set<String> codes) {
        try (Connection connection = requests.getConnection();
                PreparedStatement query = connection.prepareStatement(ENTRIES)) {
            query.setString(1, kind.name());
            query.setArray(2, connection.createArrayOf("text", codes.toArray()));
            Map<String, KnownEntry> entries = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String code = row.getString("code");
                    EntryStatus status = EntryStatus.valueOf(row.getString("status"));
                    entries.put(code, new KnownEntry(kind, code, row.getString("name"), status));
                }
            }
            return entries;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    @Override
    public List<String> similar(CodeKind kind, String code) {
        try (Connection connection = requests.getConnection();
                PreparedStatement query = connection.prepareStatement(CANDIDATES)) {
            query.setString(1, kind.name());
            List<Candidate> candidates = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Array names = row.getArray("names");
                    candidates.add(
                            new Candidate(
                                    row.getString("code"), List.of((String[]) names.getArray())));
                }
            }
            return SimilarCodes.of(code, candidates.stream());
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// Stores an entry unless a later version of it is known.
    void store(String tenant, EntryMessage entry, int version) {
        try (Connection connection = requests.getConnection()) {
            int _ =
                    Sql.write(
                            connection,
                            STORE,
                            tenant,
                            entry.kind(),
                            entry.code(),
                            entry.name(),
                            connection.createArrayOf("text", entry.synonyms().toArray()),
                            entry.status(),
                            version);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
