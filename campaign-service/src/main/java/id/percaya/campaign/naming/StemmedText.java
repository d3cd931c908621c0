package id.percaya.campaign.naming;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A text as its words in order: without case, accents and invisible characters, each reduced to
/// its Indonesian stem. Names are found in it word by word, so that `lipo` is not in `liposom`, and
/// "penyedotan lemaknya" has the name "sedot lemak".
///
/// @param words each word between two blanks; a slash between two parts, so that no name reaches
///   from one into the next
public record StemmedText(String words) {

    /// @param parts of one text, such as its title and its body
    public static StemmedText of(List<String> parts) {
        List<List<String>> folded = parts.stream().map(FoldedWords::of).toList();
        return new StemmedText(
                Stemming.stems(folded).stream()
                        .map(stems -> String.join(" ", stems))
                        .collect(Collectors.joining(" / ", " ", " ")));
    }

    /// @param stems at least one
    static StemmedText ofStems(List<String> stems) {
        return new StemmedText(" " + String.join(" ", stems) + " ");
    }

    public boolean hasAny(Set<StemmedText> names) {
        return names.stream().anyMatch(name -> words.contains(name.words));
    }
}
