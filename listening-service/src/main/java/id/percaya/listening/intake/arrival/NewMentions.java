package id.percaya.listening.intake.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// @param mentions not bound yet: each is judged on its own
@Schema(
        name = "NewMentions",
        examples =
                """
                {"mentions": [{"source": "instagram", "externalId": "17912345678901234",
                  "publishedAt": "2026-01-15T02:10:00Z", "text": "Perawatnya ramah sekali",
                  "author": {"handle": "contoh", "followers": 1200}, "kind": "COMMENT",
                  "sentiment": {"label": "POSITIVE"}}]}
                """)
record NewMentions(
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = NewMention.class,
                        minItems = 1,
                        maxItems = MOST)
                @NotNull @Size(min = 1, max = MOST) List<JsonNode> mentions) {

    static final int MOST = 500;
}
