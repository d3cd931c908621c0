package id.percaya.kit.view;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that bound the time of a list's items. The description of the list says
/// which time of an item it is.
public final class TimeSpan {

    @Parameter(description = "Only items of this time or later.")
    @QueryParam("from")
    @Nullable Instant from;

    @Parameter(description = "Only items before this time.")
    @QueryParam("until")
    @Nullable Instant until;
}
