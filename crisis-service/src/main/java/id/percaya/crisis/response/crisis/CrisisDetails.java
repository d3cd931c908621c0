package id.percaya.crisis.response.crisis;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.crisis.response.posture.PostureAdvice;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A crisis as the list shows it. Its fields are named as in the war room.
///
/// @param posture absent until the crisis is assessed
/// @param correlation the id shared by everything from the first mention or report on
@Schema(
        name = "Crisis",
        requiredProperties = {
            "id",
            "version",
            "caseId",
            "facility",
            "procedures",
            "practitioners",
            "topics",
            "scope",
            "severity",
            "drill",
            "phase",
            "correlation",
            "occurredAt",
            "declaredAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CrisisDetails(
        UUID id,
        int version,
        UUID caseId,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        @DirectoryCode(CodeKind.PROCEDURE) Set<String> procedures,
        @DirectoryCode(CodeKind.PRACTITIONER) Set<String> practitioners,
        @DirectoryCode(CodeKind.TOPIC) Set<String> topics,
        Set<Scope> scope,
        Severity severity,
        boolean drill,
        Phase phase,
        @Nullable PostureAdvice posture,
        UUID correlation,
        Instant occurredAt,
        @Nullable Instant awareAt,
        @Nullable Integer deaths,
        Instant declaredAt,
        @Nullable Instant closedAt)
        implements Versioned {}
