package id.percaya.listening.matching.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Removes the clitics -lah, -kah, -pun, -ku, -mu and -nya from a word, so that its inflected forms
/// are one. Derived words stay apart: `harapan` is not "berharap". It cuts as Lucene's
/// `IndonesianStemFilter` does without derivation, but leaves words whole that only seem to end
/// with a clitic, and cuts -nya from short words too.
public final class Clitics {

    /// Words that only seem to end with a clitic. `masalah` is not "masa".
    private static final Set<String> WHOLE =
            Set.of(
                    "adalah",
                    "ialah",
                    "istilah",
                    "majalah",
                    "makalah",
                    "masalah",
                    "risalah",
                    "sebelah",
                    "sekolah",
                    "seolah",
                    "setelah",
                    "bismillah",
                    "alhamdulillah",
                    "nyonya",
                    "perilaku");

    /// Roots that end like a clitic, with the prefixes by which they are long enough to be cut.
    private static final Set<String> ROOTS =
            Set.of(
                    "alah", "aku", "ampun", "bangku", "belah", "buku", "celah", "himpun", "ilmu",
                    "jamu", "kalah", "laku", "langkah", "lelah", "liku", "olah", "paku", "pangku",
                    "pilah", "punya", "ramu", "rumpun", "salah", "siku", "suku", "tamu", "tanya",
                    "telah", "temu", "ulah");

    private static final String[] PREFIXES = {
        "be", "ber", "di", "ke", "me", "mem", "men", "meng", "menge", "pe", "pem", "pen", "peng",
        "per", "se", "ter", "memper", "diper"
    };

    /// The same roots where a prefix melts with their first letter: tanya, menanya.
    private static final Set<String> MELTED = Set.of("menanya", "memangku", "menyiku", "memaku");

    private static final Set<String> EXEMPT = exempt();

    private Clitics() {}

    public static String remove(String word) {
        if (!endsLikeOne(word) || EXEMPT.contains(word)) {
            return word;
        }
        String once = withoutParticle(word);
        if (EXEMPT.contains(once)) {
            return once;
        }
        return once.endsWith("nya") ? withoutNya(once) : withoutKuOrMu(once);
    }

    private static boolean endsLikeOne(String word) {
        return word.endsWith("nya")
                || word.endsWith("lah")
                || word.endsWith("kah")
                || word.endsWith("pun")
                || word.endsWith("ku")
                || word.endsWith("mu");
    }

    private static String withoutParticle(String word) {
        boolean has = word.endsWith("lah") || word.endsWith("kah") || word.endsWith("pun");
        return has && vowels(word) > 2 ? word.substring(0, word.length() - 3) : word;
    }

    /// A short word or an abbreviation ("jamnya", "bpjsnya") has less than three vowels, and no
    /// root but "nyonya" is like them.
    private static String withoutNya(String word) {
        String noun = word.substring(0, word.length() - 3);
        boolean isNoun = noun.length() > 2 || (noun.length() == 2 && vowels(noun) == 0);
        return isNoun ? noun : word;
    }

    private static String withoutKuOrMu(String word) {
        boolean has = word.endsWith("ku") || word.endsWith("mu");
        return has && vowels(word) > 2 ? word.substring(0, word.length() - 2) : word;
    }

    private static long vowels(String word) {
        return word.chars().filter(each -> "aiueo".indexOf(each) >= 0).count();
    }

    private static Set<String> exempt() {
        Stream<String> prefixed =
                ROOTS.stream()
                        .flatMap(root -> Arrays.stream(PREFIXES).map(before -> before + root));
        return Stream.of(WHOLE.stream(), MELTED.stream(), prefixed)
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
    }
}
