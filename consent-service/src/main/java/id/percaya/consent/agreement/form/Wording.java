package id.percaya.consent.agreement.form;

import id.percaya.consent.CanonicalJson;
import id.percaya.consent.Sha256;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The text of a form in one language.
///
/// @param texts the text of each element; a draft may lack some
public record Wording(
        String title,
        @Schema(description = "The text of each element; a draft may lack some.")
                Map<Element, String> texts) {

    public Wording {
        Map<Element, String> inOrder = new EnumMap<>(Element.class);
        inOrder.putAll(texts);
        texts = Collections.unmodifiableMap(inOrder);
    }

    /// The hash of the canonical JSON `{"texts": {element: text}, "title": …}`. With it a signer
    /// can check which text was signed.
    String sha256() {
        return Sha256.of(CanonicalJson.of(this));
    }

    /// The elements without a text; a blank text counts as missing.
    List<Element> missing() {
        return Arrays.stream(Element.values())
                .filter(element -> texts.getOrDefault(element, "").isBlank())
                .toList();
    }
}
