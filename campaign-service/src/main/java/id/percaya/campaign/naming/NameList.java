package id.percaya.campaign.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of many codes, which are stemmed together: a stemmer for each would cost more than the
/// stemming. A text may have a name as its words, or as one word, which a hashtag makes of them.
public final class NameList {

    private final List<String> codes = new ArrayList<>();
    private final List<List<String>> forms = new ArrayList<>();

    /// A name of signs alone is in no text, so it is left out.
    public void add(String code, String name) {
        List<String> words = FoldedWords.of(name);
        if (!words.isEmpty()) {
            put(code, words);
        }
        if (words.size() > 1) {
            put(code, List.of(String.join("", words)));
        }
    }

    private void put(String code, List<String> words) {
        codes.add(code);
        forms.add(words);
    }

    /// The names of each code, without the codes that have none.
    public Map<String, Set<StemmedText>> byCode() {
        List<List<String>> stems = Stemming.stems(forms);
        Map<String, Set<StemmedText>> names = new HashMap<>();
        for (int i = 0; i < stems.size(); i++) {
            names.computeIfAbsent(codes.get(i), _ -> new HashSet<>())
                    .add(StemmedText.ofStems(stems.get(i)));
        }
        return names;
    }
}
