package id.percaya.listening.concern.concern;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ConcernToOpen",
        examples =
                """
                {"monitorId": "0198c0de-0000-7000-8000-000000000002",
                 "mentionIds": ["0198c0de-0000-7000-8000-000000000003"]}
                """)
record OpenConcernRequest(
        @NotNull UUID monitorId,
        @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> mentionIds) {}
