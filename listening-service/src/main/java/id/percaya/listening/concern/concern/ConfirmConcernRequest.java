package id.percaya.listening.concern.concern;

import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ConcernConfirmation",
        examples =
                """
                {"answerWithin": "PT48H"}
                """)
record ConfirmConcernRequest(
        @Schema(examples = "PT48H") @Nullable Duration answerWithin,
        @Schema(examples = "antrean")
                @DirectoryCode(CodeKind.TOPIC)
                @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}") @Size(max = 63) @Nullable String topic) {}
