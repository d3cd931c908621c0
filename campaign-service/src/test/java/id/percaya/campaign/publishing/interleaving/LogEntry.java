package id.percaya.campaign.publishing.interleaving;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/// An event as it is stored.
record LogEntry(String type, String stream, JsonNode data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String LOG =
            """
            select type, stream_id::text, data::text
              from es.event where tenant_id = ? order by tx, position
            """;

    static List<LogEntry> read(Tenant tenant, DataSource worker) {
        return Jdbc.list(worker, LogEntry::entry, LOG, tenant.id());
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        try {
            return new LogEntry(
                    row.getString(1), row.getString(2), JSON.readTree(row.getString(3)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return type + " " + stream + " " + data;
    }
}
