package id.percaya.listening.work.mention;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// @param assignee the subject of a person in `/v1/people`
@Schema(
        name = "MentionAssignment",
        examples =
                """
                {"assignee": "019ca5d0-0000-7000-8000-00000000a001"}
                """)
record AssignRequest(@NotNull UUID assignee) {}
