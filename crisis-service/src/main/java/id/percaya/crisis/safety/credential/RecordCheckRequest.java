package id.percaya.crisis.safety.credential;

import id.percaya.crisis.Code;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "RecordCredentialCheck",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"crisisId": "0198c0de-0000-7000-8000-000000000001", "practitioner": "dr-r",
                 "str": "3121100123", "sip": "503/12", "clinicalPrivilege": "SPK 14/2026",
                 "validUntil": "2027-11-30", "facility": "melati-kemang",
                 "procedure": "liposuction", "result": "NOT_COVERED",
                 "checkedAt": "2026-03-02T09:00:00Z", "evidence": "Register extract of 2 March"}
                """)
record RecordCheckRequest(
        @NotNull UUID crisisId,
        @DirectoryCode(CodeKind.PRACTITIONER)
                @NotNull @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) String practitioner,
        @Schema(
                        description =
                                "Number of the registration (surat tanda registrasi). VERIFIED needs it.")
                @Size(max = 60) @Nullable String str,
        @Schema(
                        description =
                                "Number of the licence to practise (surat izin praktik). VERIFIED needs it.")
                @Size(max = 60) @Nullable String sip,
        @Schema(
                        description =
                                "The document by which the facility lets the practitioner perform"
                                        + " the procedure (surat penugasan klinis). VERIFIED needs"
                                        + " it.")
                @Size(max = 200) @Nullable String clinicalPrivilege,
        @Schema(
                        description =
                                "The last day in WIB on which all of them are valid. VERIFIED needs"
                                        + " it, on or after the day of the check.")
                @Nullable LocalDate validUntil,
        @DirectoryCode(CodeKind.FACILITY)
                @NotNull @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) String facility,
        @DirectoryCode(CodeKind.PROCEDURE)
                @NotNull @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) String procedure,
        @NotNull CheckResult result,
        @Schema(description = "Not in the future.") @NotNull Instant checkedAt,
        @Schema(description = "A reference to the register entry.") @NotBlank @Size(max = 1000) String evidence) {

    CheckedCredential check(CrisisReference crisis) {
        return new CheckedCredential(
                crisis,
                practitioner,
                str,
                sip,
                facility,
                procedure,
                result,
                clinicalPrivilege,
                validUntil,
                checkedAt,
                evidence);
    }
}
