package id.percaya.listening.alerting.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Alert",
        requiredProperties = {
            "id",
            "version",
            "state",
            "ruleId",
            "monitorId",
            "facility",
            "raisedAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertDetails(
        UUID id,
        int version,
        AlertState state,
        UUID ruleId,
        UUID monitorId,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        @JsonUnwrapped AlertEvidence evidence,
        Instant raisedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant escalatedAt,
        @Nullable Instant resolvedAt)
        implements Versioned {}
