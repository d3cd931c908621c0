package id.percaya.listening.matching.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.formulas.Share;
import id.percaya.listening.intake.shown.MentionDetails;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "MonitorPreview",
        description = "The mentions that a query picks among those of the last 30 days.",
        requiredProperties = {
            "query",
            "from",
            "until",
            "mentions",
            "allMentions",
            "judged",
            "terms",
            "warnings",
            "samples"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record MonitorPreview(
        @Schema(description = "Normalised: folded words, explicit operators.") String query,
        @Schema(description = "Mentions published at or after this time were looked at.")
                Instant from,
        @Schema(description = "Mentions published before this time were looked at.") Instant until,
        @Schema(
                        description =
                                "Number of mentions that the query picks; an estimate if judged is less than"
                                        + " allMentions.")
                long mentions,
        @Schema(description = "Number of all mentions of these days.") long allMentions,
        @Schema(
                        description =
                                "How many of them were judged: all, or an even sample if there are many.")
                long judged,
        @Schema(description = "The share of the mentions that it picks; absent if there are none.")
                @Nullable Share share,
        @Schema(
                        description =
                                "Each term of the query on its own, in its order, also the negated ones.",
                        maxItems = 500)
                List<TermCount> terms,
        @Schema(description = "Why the query may not be what was meant.", maxItems = 500)
                List<Warning> warnings,
        @Schema(description = "The newest mentions that it picks, of those judged.", maxItems = 10)
                List<MentionDetails> samples) {

    @Schema(name = "PreviewTerm", description = "How many mentions have one term of a query.")
    record TermCount(
            @Schema(description = "The term in normalised form.") String term,
            @Schema(description = "Number of mentions with it, estimated as for the whole query.")
                    long mentions,
            @Schema(description = "Share of the mentions that have it, from 0 to 1.")
                    double share) {}

    @Schema(name = "PreviewWarning", description = "Why a query may not be what was meant.")
    record Warning(
            WarningCode code, @Schema(description = "The term in normalised form.") String term) {}

    @Schema(
            name = "PreviewWarningCode",
            description = "MATCHES_MORE_THAN_HALF: more than half of all mentions have the term.")
    enum WarningCode {
        MATCHES_MORE_THAN_HALF
    }
}
