package id.percaya.campaign.permission.halt;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Kind;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A halt, as REST shows it.
///
/// @param exempt kinds of content that the halt does not hold: crisis statements
@Schema(name = "Halt")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HaltDetails(
        UUID id,
        int version,
        HaltState state,
        boolean all,
        @DirectoryCode(CodeKind.FACILITY) @Nullable String facility,
        @DirectoryCode(CodeKind.PROCEDURE) @Nullable String procedure,
        @DirectoryCode(CodeKind.PRACTITIONER) @Nullable String practitioner,
        @DirectoryCode(CodeKind.TOPIC) @Nullable String topic,
        List<Kind> exempt,
        HaltCause cause,
        @Nullable UUID crisisId,
        @Nullable String reason,
        Instant imposedAt,
        @Nullable Instant liftedAt)
        implements Versioned {

    static final List<Kind> EXEMPT = List.of(Kind.STATEMENT);
}
