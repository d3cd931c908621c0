package id.percaya.campaign.permission.halt;

import id.percaya.campaign.Code;
import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.halt.HaltCommand.ImposeHalt;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.problem.Invalid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ImposeHalt",
        description =
                "Holds everything that matches each code given. To hold everything of the tenant, set"
                        + " `all` and give no code.",
        examples =
                """
                {"facility": "melati-pluit", "procedure": "botox", "reason": "incident 42"}
                """)
record ImposeHaltRequest(
        @Nullable Boolean all,
        @DirectoryCode(CodeKind.FACILITY)
                @Nullable @Size(max = Code.LENGTH) @Pattern(regexp = Code.PATTERN) String facility,
        @DirectoryCode(CodeKind.PROCEDURE)
                @Nullable @Size(max = Code.LENGTH) @Pattern(regexp = Code.PATTERN) String procedure,
        @DirectoryCode(CodeKind.PRACTITIONER)
                @Nullable @Size(max = Code.LENGTH) @Pattern(regexp = Code.PATTERN) String practitioner,
        @DirectoryCode(CodeKind.TOPIC)
                @Nullable @Size(max = Code.LENGTH) @Pattern(regexp = Code.PATTERN) String topic,
        @Nullable UUID crisisId,
        @Nullable @Size(max = 500) String reason) {

    ImposeHalt command(Instant at) {
        Scope scope = new Scope(facility, procedure, practitioner, topic);
        boolean everything = scope.equals(Scope.ALL);
        if (everything != Boolean.TRUE.equals(all)) {
            throw new Invalid(
                    "/all",
                    "SCOPE_UNCLEAR",
                    "must be true when no code is given, and absent when one is");
        }
        return new ImposeHalt(scope, HaltCause.DECISION, crisisId, reason, at);
    }
}
