package id.percaya.consent.agreement.form;

import id.percaya.consent.Channel;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.eventstore.Sorted;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The facts about a published form that limit the consents given on it.
///
/// @param assentAge the age from which a child must agree too, besides a guardian's consent
/// @param texts the SHA-256 of each language's canonical text, by language (BCP 47)
public record PublishedForm(
        UUID id,
        String code,
        int edition,
        Set<Purpose> purposes,
        Set<Medium> media,
        Set<Channel> channels,
        int assentAge,
        Controller controller,
        Map<String, String> texts) {

    public PublishedForm {
        purposes = Sorted.set(purposes);
        media = Sorted.set(media);
        channels = Sorted.set(channels);
        texts = Map.copyOf(texts);
    }
}
