package id.percaya.crisis.safety.suspension;

import id.percaya.crisis.Code;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ProposeSuspension",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"crisisId": "0198c0de-0000-7000-8000-000000000001", "facility": "melati-kemang",
                 "procedure": "liposuction", "practitioner": "dr-r"}
                """)
record ProposeSuspensionRequest(
        @NotNull UUID crisisId,
        @DirectoryCode(CodeKind.FACILITY)
                @NotNull @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) String facility,
        @DirectoryCode(CodeKind.PROCEDURE)
                @NotNull @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) String procedure,
        @Schema(description = "The practitioner who may not perform it. If left out, nobody may.")
                @DirectoryCode(CodeKind.PRACTITIONER)
                @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) @Nullable String practitioner) {

    SuspendedProcedure suspended(CrisisReference crisis) {
        return new SuspendedProcedure(crisis, facility, procedure, practitioner);
    }
}
