package id.percaya.listening.matching.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A monitor as it is shown.
@Schema(
        name = "Monitor",
        requiredProperties = {"id", "version", "state", "name", "query", "facility", "role"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MonitorDetails(
        UUID id,
        int version,
        MonitorState state,
        String name,
        @Schema(description = "Normalised: lower case, every operator written.") String query,
        String facility,
        Role role,
        @Schema(
                        description =
                                "The version that has been applied to what was stored before; absent until then.")
                @Nullable Integer appliedVersion)
        implements Versioned {

    /// Its place in the list.
    String key() {
        return id.toString();
    }
}
