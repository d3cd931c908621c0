package id.percaya.crisis.safety.credential;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A credential check as the API shows it.
@Schema(
        name = "CredentialCheck",
        requiredProperties = {
            "id",
            "version",
            "crisisId",
            "practitioner",
            "facility",
            "procedure",
            "drill",
            "result",
            "checkedAt",
            "evidence"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CredentialCheckDetails(
        UUID id,
        int version,
        UUID crisisId,
        @DirectoryCode(CodeKind.PRACTITIONER) String practitioner,
        @Nullable String str,
        @Nullable String sip,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        @DirectoryCode(CodeKind.PROCEDURE) String procedure,
        boolean drill,
        CheckResult result,
        @Nullable String clinicalPrivilege,
        @Nullable LocalDate validUntil,
        Instant checkedAt,
        String evidence,
        @Nullable String checkedBy)
        implements Versioned {}
