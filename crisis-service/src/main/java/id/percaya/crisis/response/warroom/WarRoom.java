package id.percaya.crisis.response.warroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.crisis.duty.ObligationDetails;
import id.percaya.crisis.recovery.RecoveryGateDetails;
import id.percaya.crisis.response.crisis.Phase;
import id.percaya.crisis.response.crisis.Scope;
import id.percaya.crisis.response.crisis.Severity;
import id.percaya.crisis.response.posture.PostureAdvice;
import id.percaya.crisis.response.statement.StatementDetails;
import id.percaya.crisis.safety.action.CorrectiveActionDetails;
import id.percaya.crisis.safety.credential.CredentialCheckDetails;
import id.percaya.crisis.safety.investigation.InvestigationDetails;
import id.percaya.crisis.safety.suspension.SuspensionDetails;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One crisis with everything that refers to it. The version is that of the crisis.
///
/// @param posture absent until the crisis is assessed
/// @param clocks earliest deadline first
/// @param holds the publications that campaign-service holds because of the crisis
/// @param stops the publications that somebody had in hand when a halt of the crisis came
@Schema(
        name = "WarRoom",
        requiredProperties = {
            "id",
            "version",
            "caseId",
            "facility",
            "procedures",
            "practitioners",
            "topics",
            "scope",
            "phase",
            "severity",
            "drill",
            "occurredAt",
            "declaredAt",
            "clocks",
            "statements",
            "suspensions",
            "credentialChecks",
            "correctiveActions",
            "recoveryGate",
            "holds",
            "stops"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record WarRoom(
        UUID id,
        int version,
        UUID caseId,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        @DirectoryCode(CodeKind.PROCEDURE) Set<String> procedures,
        @DirectoryCode(CodeKind.PRACTITIONER) Set<String> practitioners,
        @DirectoryCode(CodeKind.TOPIC) Set<String> topics,
        Set<Scope> scope,
        Phase phase,
        Severity severity,
        boolean drill,
        Instant occurredAt,
        @Nullable Instant awareAt,
        @Nullable Integer deaths,
        Instant declaredAt,
        @Nullable Instant closedAt,
        @Nullable PostureAdvice posture,
        List<ObligationDetails> clocks,
        List<StatementDetails> statements,
        List<SuspensionDetails> suspensions,
        List<CredentialCheckDetails> credentialChecks,
        @Nullable InvestigationDetails investigation,
        List<CorrectiveActionDetails> correctiveActions,
        RecoveryGateDetails recoveryGate,
        List<Hold> holds,
        List<PublicationStop> stops)
        implements Versioned {}
