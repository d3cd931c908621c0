package id.percaya.campaign.education.request;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EducationContent",
        examples =
                """
                {"contentId": "0198c0de-0000-7000-8000-000000000002"}
                """)
record NameContentRequest(@NotNull UUID contentId) {}
