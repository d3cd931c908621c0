package id.percaya.campaign.directory.entry;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names and synonyms of the entries of one kind, to find synonyms that would mean two of them.
/// Two texts are the same if they differ only in case, in Unicode form (NFKC) or in blanks. Two
/// entries may have the same name, because two people may; their codes tell them apart.
public final class NameIndex {

    private final Map<String, Set<String>> codesByName = new HashMap<>();
    private final Map<String, Set<String>> codesBySynonym = new HashMap<>();

    /// A text of an entry that another entry has too.
    ///
    /// @param pointer of the text in the entry, such as `/synonyms/2`
    /// @param other the code of the other entry
    public record Clash(String pointer, String other) {}

    public void add(String code, Description description) {
        put(codesByName, description.name(), code);
        description.synonyms().forEach(synonym -> put(codesBySynonym, synonym, code));
    }

    /// The texts that may not be the entry's, because they would mean another one as well.
    public List<Clash> clashes(String code, Description description) {
        List<Clash> clashes = new ArrayList<>();
        addClash("/name", code, folded(description.name()), false, clashes);
        for (int i = 0; i < description.synonyms().size(); i++) {
            addClash("/synonyms/" + i, code, folded(description.synonyms().get(i)), true, clashes);
        }
        return clashes;
    }

    private void addClash(
            String pointer, String code, String text, boolean isSynonym, List<Clash> clashes) {
        String other = other(codesBySynonym, text, code);
        if (other == null && isSynonym) {
            other = other(codesByName, text, code);
        }
        if (other != null) {
            clashes.add(new Clash(pointer, other));
        }
    }

    private static @Nullable String other(
            Map<String, Set<String>> codes, String text, String code) {
        return codes.getOrDefault(text, Set.of()).stream()
                .filter(each -> !each.equals(code))
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, Set<String>> codes, String text, String code) {
        codes.computeIfAbsent(folded(text), _ -> new HashSet<>()).add(code);
    }

    /// Upper case first, so that a sharp s equals two of them, as in Unicode's case folding.
    static String folded(String text) {
        String compatible = Normalizer.normalize(text, Form.NFKC);
        String caseless = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(caseless, Form.NFKC).strip().replaceAll("\\s+", " ");
    }
}
