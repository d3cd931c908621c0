package id.percaya.listening.understanding;

import id.percaya.listening.understanding.language.LanguageModel;
import id.percaya.listening.understanding.lexicon.Lexicon;
import id.percaya.listening.understanding.mood.MoodModel;
import id.percaya.listening.understanding.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads texts with models of this release. Thread-safe.
///
/// The models that derive from NusaX are CC BY-SA 4.0 and can be left out; then the language is the
/// source's own and every text is read as Indonesian.
public final class Understanding {

    public static final String MOOD = "mood-1";
    public static final String LEXICON = "1";

    /// Raised when the same models and lexicon tell more or less of a text.
    private static final String READING = "reading-2";

    private static final String INDONESIAN = "id";

    /// A language of the source in ISO 639, as opposed to a name such as `English`.
    private static final Pattern CODE = Pattern.compile("([a-z]{2,3})(?:[-_].*)?");

    /// Codes that vendors give Indonesian and regional texts by mistake or by old custom.
    private static final Set<String> UNRELIABLE = Set.of("in", "jw", "ms", "tl", "und", "mul");

    private final Lexicon lexicon;
    private final MoodModel indonesian;
    private final Optional<LanguageModel> languages;
    private final Optional<MoodModel> regional;
    private final String version;

    /// With the newest models.
    ///
    /// @param nusax whether the CC BY-SA models are used
    public Understanding(boolean nusax) {
        this(MOOD, LEXICON, nusax);
    }

    /// @param mood name of the model that tells the mood of Indonesian texts
    /// @param lexicon version of the lexicon
    /// @param nusax whether the CC BY-SA models are used
    public Understanding(String mood, String lexicon, boolean nusax) {
        this.lexicon = Lexicon.of(lexicon);
        this.indonesian = new MoodModel(StoredModel.read(mood), this.lexicon);
        if (nusax) {
            this.languages =
                    Optional.of(new LanguageModel(StoredModel.read("nusax/nusax-language-1")));
            this.regional =
                    Optional.of(
                            new MoodModel(StoredModel.read("nusax/nusax-mood-1"), this.lexicon));
        } else {
            this.languages = Optional.empty();
            this.regional = Optional.empty();
        }
        this.version =
                Stream.of(
                                Stream.of(indonesian.version()),
                                languages.stream().map(LanguageModel::version),
                                regional.stream().map(MoodModel::version),
                                Stream.of("lexicon-" + this.lexicon.version(), READING))
                        .flatMap(each -> each)
                        .collect(Collectors.joining("+"));
    }

    /// Names the models and the lexicon. Texts that were read with another version may be
    /// understood otherwise now.
    public String version() {
        return version;
    }

    public String moodVersion() {
        return indonesian.version();
    }

    public String lexiconVersion() {
        return lexicon.version();
    }

    /// The mood is that of a long text's beginning; a grave event counts wherever it is told.
    ///
    /// @param sourceLanguage the source's own language, which stands where the model cannot tell
    public Reading read(String text, Optional<String> sourceLanguage) {
        Optional<String> language = language(text, sourceLanguage);
        boolean other = language.isPresent() && !language.get().equals(INDONESIAN);
        MoodModel mood = other ? regional.orElse(indonesian) : indonesian;
        List<String> beginning = Words.of(text);
        Set<String> begun = lexicon.events().in(beginning);
        Set<String> events =
                text.length() > Words.BEGINNING ? lexicon.events().in(Words.all(text)) : begun;
        return new Reading(language, mood.of(beginning, begun), events);
    }

    /// The model takes every text for one of its languages, so it is not asked about others.
    private Optional<String> language(String text, Optional<String> sourceLanguage) {
        if (languages.isEmpty() || sourceLanguage.filter(this::isForeign).isPresent()) {
            return sourceLanguage;
        }
        return languages.get().of(text).or(() -> sourceLanguage);
    }

    private boolean isForeign(String language) {
        Matcher code = CODE.matcher(language.toLowerCase(Locale.ROOT));
        return code.matches()
                && !UNRELIABLE.contains(code.group(1))
                && languages.stream().noneMatch(model -> model.languages().contains(code.group(1)));
    }
}
