package id.percaya.campaign.planning.campaign.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A group of people that a campaign addresses.
///
/// @param need the wish or the worry that the campaign answers
/// @param channels where the group is met; empty when the plan leaves it open
/// @param tone how the group is spoken to, in a few words
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Segment(
        String name,
        @Nullable AgeBand ageBand,
        @Nullable String need,
        List<Channel> channels,
        @Nullable LanguageLevel languageLevel,
        @Nullable String tone) {

    public Segment {
        channels = List.copyOf(channels);
    }
}
