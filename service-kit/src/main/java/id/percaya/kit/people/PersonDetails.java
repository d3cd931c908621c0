package id.percaya.kit.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A person of the tenant.
@Schema(name = "Person", description = "A person of the tenant.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonDetails(
        @Schema(description = "The person's id, as events name it.") UUID subject,
        @Schema(description = "The name to sign in with.", maxLength = 255)
                @Nullable String userName,
        @Schema(description = "The name to show.", maxLength = 255) String displayName,
        @Schema(description = "The person's roles.", maxItems = 10) List<String> roles,
        @Schema(
                        description =
                                "TOKEN: as the person's last token said; ENTERED: as a tenant administrator entered it.")
                PersonSource source,
        @Schema(description = "The number of changes.") int version)
        implements Versioned {}
