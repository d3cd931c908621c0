package id.percaya.consent.agreement.form;

import id.percaya.consent.Channel;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The uses that a form offers and its text in each language. Only a draft's content can change.
///
/// @param assentAge the age from which a child must agree too, besides a guardian's consent
/// @param wordings by language (BCP 47)
public record ReleaseFormContent(
        Set<Purpose> purposes,
        Set<Medium> media,
        Set<Channel> channels,
        @Schema(description = "The age from which a child must agree too.") int assentAge,
        Controller controller,
        @Schema(description = "By language (BCP 47).") Map<String, Wording> wordings) {

    public static final int ASSENT_AGE = 12;

    public ReleaseFormContent {
        purposes = inOrder(purposes, Purpose.class);
        media = inOrder(media, Medium.class);
        channels = inOrder(channels, Channel.class);
        wordings = Collections.unmodifiableSortedMap(new TreeMap<>(wordings));
    }

    /// All elements that are missing in a language.
    List<MissingElement> missing() {
        return wordings.entrySet().stream()
                .flatMap(wording ->
                        wording.getValue().missing().stream()
                                .map(element -> new MissingElement(wording.getKey(), element)))
                .toList();
    }

    /// The SHA-256 of each language's canonical text, by language.
    SortedMap<String, String> hashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        wordings.forEach((language, wording) -> hashes.put(language, wording.sha256()));
        return hashes;
    }

    private static <E extends Enum<E>> Set<E> inOrder(Collection<E> constants, Class<E> type) {
        Set<E> inOrder = EnumSet.noneOf(type);
        inOrder.addAll(constants);
        return Collections.unmodifiableSet(inOrder);
    }
}
