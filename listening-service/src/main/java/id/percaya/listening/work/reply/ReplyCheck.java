package id.percaya.listening.work.reply;

import id.percaya.kit.personaldata.PersonalDataFinder;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the places of a draft that must not be published.
public final class ReplyCheck {

    /// "Jika Anda pernah berobat di sini, …" says nothing about the person.
    private static final Pattern IN_GENERAL =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:jika|bila|apabila|kalau|seandainya|apakah|siapa pun|siapapun"
                            + "|setiap|semua|if|whether|anyone|any patient|every patient)(?![\\p{L}\\p{N}])");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n;]");

    private ReplyCheck() {}

    /// In the order of the text; a place is told once for each rule.
    public static List<ReplyFinding> find(String draft) {
        ReplyText text = new ReplyText(draft);
        Stream<ReplyFinding> phrases =
                ReplyPhrases.ALL.stream().flatMap(phrase -> found(phrase, text));
        Stream<ReplyFinding> data =
                PersonalDataFinder.find(draft).stream()
                        .map(datum ->
                                new ReplyFinding(
                                        ReplyFlaw.PERSONAL_DATA, datum.start(), datum.end()));
        return Stream.concat(phrases, data)
                .distinct()
                .sorted(
                        Comparator.comparingInt(ReplyFinding::start)
                                .thenComparing(ReplyFinding::rule)
                                .thenComparingInt(ReplyFinding::end))
                .toList();
    }

    private static Stream<ReplyFinding> found(ReplyPhrases.Phrase phrase, ReplyText text) {
        Matcher matcher = phrase.pattern().matcher(text.folded());
        return matcher.results()
                .filter(match -> !isInGeneral(text.folded(), match.start()))
                .map(match ->
                        new ReplyFinding(
                                phrase.rule(),
                                text.startOf(match.start()),
                                text.endOf(match.end())));
    }

    /// True if the sentence before the place makes it a condition.
    private static boolean isInGeneral(CharSequence text, int place) {
        int from = 0;
        Matcher end = SENTENCE_END.matcher(text).region(0, place);
        while (end.find()) {
            from = end.end();
        }
        return IN_GENERAL.matcher(text).region(from, place).find();
    }
}
