package id.percaya.campaign.planning.campaign.plan;

import id.percaya.campaign.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CampaignSegment", description = "A group of people that it addresses.")
record SegmentRequest(
        @Schema(description = "Name of the group.") @NotBlank @Size(max = 100) String name,
        @Nullable @Valid Ages ageBand,
        @Schema(description = "The wish or the worry that the campaign answers.")
                @Nullable @Size(min = 1, max = 500) String need,
        @Schema(description = "Where the group is met.") @Nullable @Size(max = 20) Set<@NotNull Channel> channels,
        @Nullable LanguageLevel languageLevel,
        @Schema(description = "How the group is spoken to, in a few words.")
                @Nullable @Size(min = 1, max = 100) String tone) {

    @Schema(name = "CampaignAges", description = "Ages in years, both included.")
    record Ages(
            @Schema(description = "The lowest age.") @NotNull @Min(0) @Max(120) Integer from,
            @Schema(description = "The highest age; absent for an open end.")
                    @Nullable @Min(0) @Max(120) Integer until) {

        boolean endsBeforeItStarts() {
            return until != null && until < from;
        }

        AgeBand band() {
            return new AgeBand(from, until);
        }
    }

    Segment segment() {
        return new Segment(
                name,
                ageBand == null ? null : ageBand.band(),
                need,
                Objects.requireNonNullElse(channels, Set.<Channel>of()).stream().sorted().toList(),
                languageLevel,
                tone);
    }
}
