package id.percaya.campaign.permission.halt;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.Kind;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A halt, as REST shows it.
///
/// @param exempt kinds of content that the halt does not hold: crisis statements, and those of its
///   exemptions
/// @param exemptions those that were given with it; absent if there were none
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
        @Nullable UUID campaign,
        @Nullable Channel channel,
        List<Kind> exempt,
        @Nullable Exemptions exemptions,
        HaltCause cause,
        @Nullable UUID crisisId,
        @Nullable String reason,
        Instant imposedAt,
        @Nullable Instant liftedAt)
        implements Versioned {

    static List<Kind> exempt(Exemptions exemptions) {
        return Stream.concat(Stream.of(Kind.STATEMENT), exemptions.kinds().stream())
                .distinct()
                .toList();
    }
}
