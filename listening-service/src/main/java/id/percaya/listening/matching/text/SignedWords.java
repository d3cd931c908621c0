package id.percaya.listening.matching.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The tags and handles in a folded text, with their sign. An e-mail address is no handle and the
/// fragment of an address is no tag.
public final class SignedWords {

    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}_]+";
    private static final String TAG = "#" + LETTERS;
    private static final String HANDLE = "@" + LETTERS + "(?:[.@-]" + LETTERS + ")*";
    private static final Pattern ONE = Pattern.compile(TAG + "|" + HANDLE);
    private static final Pattern IN_TEXT =
            Pattern.compile(
                    "(?:(?<![\\p{L}\\p{M}\\p{N}_&/@#])|\\G)"
                            + TAG
                            + "|(?<![\\p{L}\\p{M}\\p{N}_./@-])"
                            + HANDLE);

    private SignedWords() {}

    public static boolean isOne(String folded) {
        return ONE.matcher(folded).matches();
    }

    public static List<String> of(String folded) {
        return folded.indexOf('#') < 0 && folded.indexOf('@') < 0
                ? List.of()
                : IN_TEXT.matcher(folded).results().map(MatchResult::group).distinct().toList();
    }
}
