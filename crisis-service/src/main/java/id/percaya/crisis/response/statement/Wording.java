package id.percaya.crisis.response.statement;

import id.percaya.crisis.Channel;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.eventstore.Sorted;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// The content of a statement. The text is composed from it on submission.
///
/// @param language BCP 47
/// @param elements the text of each element, by the codes of `policy/statement-elements.json`
/// @param nextUpdateAt when the statement promises the next update
/// @param stillAtRisk whether anyone may still be at physical risk
public record Wording(
        String language,
        Posture posture,
        Map<String, String> elements,
        Set<Channel> channels,
        Instant nextUpdateAt,
        boolean stillAtRisk) {

    public Wording {
        elements = Sorted.map(elements);
        channels = Sorted.set(channels);
    }
}
