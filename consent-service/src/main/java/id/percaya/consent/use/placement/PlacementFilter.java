package id.percaya.consent.use.placement;

import id.percaya.consent.Channel;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of placements. A parameter without a value does not
/// filter.
final class PlacementFilter {

    @Parameter(description = "Only placements in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<PlacementState> state;

    @Parameter(description = "Only placements that show the person with this pseudonym.")
    @QueryParam("subjectId")
    @Nullable UUID subjectId;

    @Parameter(description = "Only placements that rely on this consent.")
    @QueryParam("consentId")
    @Nullable UUID consentId;

    @Parameter(description = "Only placements on one of these channels.")
    @QueryParam("channel")
    @Size(max = 50) @Nullable List<Channel> channel;

    @Parameter(description = "Only placements of this content of campaign-service.")
    @QueryParam("contentId")
    @Nullable UUID contentId;
}
