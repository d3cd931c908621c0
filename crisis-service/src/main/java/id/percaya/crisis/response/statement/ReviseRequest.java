package id.percaya.crisis.response.statement;

import id.percaya.crisis.Channel;
import id.percaya.crisis.response.posture.Posture;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ReviseStatement",
        description = "The new wording, which replaces the old one as a whole.",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"language": "id", "posture": "REBUILD",
                 "elements": {"ACKNOWLEDGEMENT": "Seorang pasien meninggal di klinik kami pada 1 Maret.",
                              "EMPATHY": "Kami berduka bersama keluarga."},
                 "channels": ["INSTAGRAM", "WEBSITE"], "nextUpdateAt": "2027-03-02T14:00:00Z"}
                """)
record ReviseRequest(
        @Schema(description = "BCP 47.") @NotNull @Pattern(regexp = LANGUAGE) @Size(max = 35) String language,
        @NotNull Posture posture,
        @Schema(description = "The text of each element, by the code of the element.")
                @NotNull @Size(max = 20) Map<
                                @NotNull @Pattern(regexp = "[A-Z][A-Z_]*") @Size(max = 40) String,
                                @NotNull @Size(max = 1000) String>
                        elements,
        @NotNull @Size(min = 1, max = 11) Set<@NotNull Channel> channels,
        @Schema(
                        description =
                                "When the next update is promised. It must be in the future on submission and approval.")
                @NotNull Instant nextUpdateAt,
        @Schema(description = "Whether anyone may still be at physical risk; defaults to false.")
                @Nullable Boolean stillAtRisk,
        @Schema(
                        description =
                                "The same in few words, for channels that do not take the whole text. It is"
                                        + " approved with the text; nothing is ever cut.")
                @Nullable @Size(max = 1000) @Pattern(regexp = NOT_BLANK) String shortText) {

    static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";
    static final String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";

    Wording wording() {
        boolean risk = stillAtRisk != null && stillAtRisk;
        return new Wording(
                language, posture, elements, channels, nextUpdateAt, risk, strippedShortText());
    }

    private @Nullable String strippedShortText() {
        return shortText == null ? null : shortText.strip();
    }
}
