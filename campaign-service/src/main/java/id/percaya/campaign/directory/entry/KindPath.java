package id.percaya.campaign.directory.entry;

import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.problem.NotFound;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// The part of a path that names a kind of entries by its plural.
public final class KindPath {

    @Parameter(
            description = "The kind of entries.",
            example = "topics",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"facilities", "procedures", "practitioners", "topics"}))
    @PathParam("kind")
    String plural = "";

    /// @throws NotFound when there is no such kind
    public CodeKind kind() {
        return switch (plural) {
            case "facilities" -> CodeKind.FACILITY;
            case "procedures" -> CodeKind.PROCEDURE;
            case "practitioners" -> CodeKind.PRACTITIONER;
            case "topics" -> CodeKind.TOPIC;
            default -> throw new NotFound();
        };
    }
}
