package id.percaya.kit.tenancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.guard.Confidential;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/me")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "me", description = "The caller.")
class MeResource {

    private final Caller caller;

    MeResource(Caller caller) {
        this.caller = caller;
    }

    /// @param name as the identity provider knows the person; absent if the token has none
    @Schema(requiredProperties = {"subject", "tenant", "roles", "expiresAt"})
    record Me(
            @Schema(description = "The caller's id, as events name it.") String subject,
            @Schema(description = "The caller's name, if the token has one.")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Nullable String name,
            @Schema(description = "The organisation whose data the caller sees.") String tenant,
            @Schema(description = "The caller's roles.") List<String> roles,
            @Schema(description = "When the token expires.") Instant expiresAt) {}

    @GET
    @RolesAllowed({
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "crisis-lead",
        "privacy-officer",
        "analyst",
        "auditor",
        "partner",
        "tenant-admin",
        "operator"
    })
    @Operation(
            summary = "Get the caller",
            description = "Returns the subject, name, tenant and roles of the access token.")
    public RestResponse<Me> getMe() {
        return RestResponse.ok(
                new Me(
                        caller.actor(),
                        caller.name(),
                        caller.tenant().id(),
                        caller.roles().stream().filter(MeResource::isOfPercaya).sorted().toList(),
                        caller.expiry()));
    }

    /// Keycloak gives each person roles of its own.
    private static boolean isOfPercaya(String role) {
        return !role.startsWith("default-roles-")
                && !role.equals("offline_access")
                && !role.equals("uma_authorization");
    }
}
