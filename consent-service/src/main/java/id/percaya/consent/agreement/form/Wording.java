package id.percaya.consent.agreement.form;

import id.percaya.consent.CanonicalJson;
import id.percaya.consent.Sha256;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A form in one language.
///
/// @param texts what fills each element; a draft may lack some
public record Wording(
        String title,
        @Schema(description = "What fills each element; a draft may lack some.")
                Map<Element, String> texts) {

    public Wording {
        Map<Element, String> inOrder = new EnumMap<>(Element.class);
        inOrder.putAll(texts);
        texts = Collections.unmodifiableMap(inOrder);
    }

    /// Of the canonical form, so that a signer can check by hash what was signed: `{"texts":
    /// {element: text}, "title": …}`.
    String sha256() {
        return Sha256.of(CanonicalJson.of(this));
    }

    /// What it does not say; a blank text says nothing.
    List<Element> missing() {
        return Arrays.stream(Element.values())
                .filter(element -> texts.getOrDefault(element, "").isBlank())
                .toList();
    }
}
