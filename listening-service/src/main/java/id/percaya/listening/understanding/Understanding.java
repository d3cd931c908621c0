package id.percaya.listening.understanding;

import id.percaya.listening.understanding.language.LanguageModel;
import id.percaya.listening.understanding.lexicon.Lexicon;
import id.percaya.listening.understanding.mood.MoodModel;
import id.percaya.listening.understanding.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads texts with the models of this release. Thread-safe.
///
/// The models that derive from NusaX are CC BY-SA 4.0 and can be left out; then the language is the
/// source's own and every text is read as Indonesian.
public final class Understanding {

    private static final String INDONESIAN = "id";

    private final Lexicon lexicon = Lexicon.current();
    private final MoodModel indonesian;
    private final Optional<LanguageModel> languages;
    private final Optional<MoodModel> regional;

    /// @param nusax whether the CC BY-SA models are used
    public Understanding(boolean nusax) {
        this.indonesian = new MoodModel(StoredModel.read("mood-1"), lexicon);
        if (nusax) {
            this.languages =
                    Optional.of(new LanguageModel(StoredModel.read("nusax/nusax-language-1")));
            this.regional =
                    Optional.of(new MoodModel(StoredModel.read("nusax/nusax-mood-1"), lexicon));
        } else {
            this.languages = Optional.empty();
            this.regional = Optional.empty();
        }
    }

    /// @param sourceLanguage what the source says, which stands where the model cannot tell
    public Reading read(String text, Optional<String> sourceLanguage) {
        Optional<String> language =
                languages.flatMap(model -> model.of(text)).or(() -> sourceLanguage);
        boolean other = language.isPresent() && !language.get().equals(INDONESIAN);
        MoodModel mood = other ? regional.orElse(indonesian) : indonesian;
        List<String> words = Words.of(text);
        Set<String> events = lexicon.events().in(words);
        return new Reading(language, mood.of(words, events), events);
    }
}
