package id.percaya.crisis.response.statement;

import id.percaya.crisis.Channel;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.eventstore.Sorted;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The content of a statement. The text is composed from it on submission.
///
/// @param language BCP 47
/// @param elements the text of each element, by the codes of `policy/statement-elements.json`
/// @param nextUpdateAt when the statement promises the next update
/// @param stillAtRisk whether anyone may still be at physical risk
/// @param shortText what a channel gets that does not take the whole text; null for none, and for
///   events that were recorded before there were short forms
public record Wording(
        String language,
        Posture posture,
        Map<String, String> elements,
        Set<Channel> channels,
        Instant nextUpdateAt,
        boolean stillAtRisk,
        @Nullable String shortText) {

    public Wording {
        elements = Sorted.map(elements);
        channels = Sorted.set(channels);
    }
}
