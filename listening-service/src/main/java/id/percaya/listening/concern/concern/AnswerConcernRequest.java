package id.percaya.listening.concern.concern;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ConcernAnswer",
        examples =
                """
                {"publicationId": "0198c0de-0000-7000-8000-000000000009"}
                """)
record AnswerConcernRequest(@Nullable UUID publicationId) {}
