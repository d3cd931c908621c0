package id.percaya.kit.problem;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import org.jboss.resteasy.reactive.RestPath;

/// Fails as the database would.
@Path("/v1/failures")
@RunOnVirtualThread
@RolesAllowed("communications")
class FailingResource {

    @GET
    @Path("{state}")
    public String fail(@RestPath String state) {
        throw new DatabaseFailure(new SQLException("as the test wants", state));
    }
}
