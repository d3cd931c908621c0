package id.percaya.bench.bare;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestPath;

@Path("/bare/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BareResource {

    private final DataSource database;

    BareResource(DataSource database) {
        this.database = database;
    }

    record Bare(UUID id, String word) {}

    @GET
    @RolesAllowed("partner")
    public Bare read(@RestPath UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select word from bare where id = ?")) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new NotFoundException();
                }
                return new Bare(id, row.getString(1));
            }
        }
    }
}
