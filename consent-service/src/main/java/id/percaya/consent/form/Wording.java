package id.percaya.consent.form;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A form in one language.
///
/// @param texts what fills each element; a draft may lack some
public record Wording(String title, Map<Element, String> texts) {

    public Wording {
        Map<Element, String> inOrder = new EnumMap<>(Element.class);
        inOrder.putAll(texts);
        texts = Collections.unmodifiableMap(inOrder);
    }

    /// What it does not say; a blank text says nothing.
    List<Element> missing() {
        return Arrays.stream(Element.values())
                .filter(element -> texts.getOrDefault(element, "").isBlank())
                .toList();
    }
}
