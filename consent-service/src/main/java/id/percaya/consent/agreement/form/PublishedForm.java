package id.percaya.consent.agreement.form;

import id.percaya.consent.Channel;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a consent is given on, and may not exceed.
///
/// @param assentAge from how many years on a child's own assent is needed besides a guardian's
///   consent
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
        purposes = Set.copyOf(purposes);
        media = Set.copyOf(media);
        channels = Set.copyOf(channels);
        texts = Map.copyOf(texts);
    }
}
