package id.percaya.crisis.response.statement;

import id.percaya.crisis.Channel;
import id.percaya.crisis.Sorted;
import id.percaya.crisis.response.posture.Posture;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// What a person wrote: element by element, never one blob of text.
///
/// @param language BCP 47
/// @param elements what fills each element, by the codes of `policy/statement-elements.json`
/// @param nextUpdateAt the promise in it
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
