package id.percaya.listening.alerting.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import id.percaya.listening.alerting.terms.TestKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param snoozedUntil absent unless it sleeps
/// @param quietSince since when it was quiet; absent unless it ended by itself
/// @param topTerms words that most of its mentions share; in a single alert only
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
        @Nullable TestKind test,
        @Nullable Double pValue,
        @Nullable Integer ruleVersion,
        @Nullable Long criticalMentions,
        Instant raisedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant escalatedAt,
        @Nullable Instant snoozedUntil,
        @Nullable Instant resolvedAt,
        @Nullable Instant quietSince,
        @Schema(maxItems = 10) @Nullable List<String> topTerms)
        implements Versioned {

    AlertDetails with(List<String> terms) {
        return new AlertDetails(
                id,
                version,
                state,
                ruleId,
                monitorId,
                facility,
                evidence,
                test,
                pValue,
                ruleVersion,
                criticalMentions,
                raisedAt,
                acknowledgedAt,
                escalatedAt,
                snoozedUntil,
                resolvedAt,
                quietSince,
                terms);
    }
}
