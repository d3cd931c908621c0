package id.percaya.listening.matching.index;

import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.matching.index.Vocabulary.Kind;
import id.percaya.listening.matching.query.Query.Field;
import id.percaya.listening.matching.text.Clitics;
import id.percaya.listening.matching.text.Folding;
import id.percaya.listening.matching.text.SignedWords;
import id.percaya.listening.matching.text.WordSplitter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds the known terms of a mention. Not for several threads.
final class MentionReader {

    private final Vocabulary vocabulary;
    private final WordSplitter splitter = new WordSplitter();

    MentionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static String fieldTerm(Field field, String value) {
        return field.name() + ":" + value;
    }

    void read(MentionFacts mention, Places places) {
        places.begin(mention);
        words(mention.content().title(), places);
        places.beginText();
        words(mention.content().text(), places);
        if (vocabulary.has(Kind.FIELD)) {
            fields(mention, places);
        }
    }

    private void words(String text, Places places) {
        String folded = Folding.fold(text);
        for (String word : splitter.words(folded)) {
            places.word(
                    vocabulary.find(Kind.WRITTEN, word),
                    vocabulary.find(Kind.INFLECTED, Clitics.remove(word)));
            vocabulary.wildcards().matching(word, places::atLatestWord);
        }
        if (vocabulary.has(Kind.SIGNED)) {
            for (String signed : SignedWords.of(folded)) {
                places.anywhere(vocabulary.find(Kind.SIGNED, signed));
            }
        }
    }

    private void fields(MentionFacts mention, Places places) {
        field(Field.SOURCE, mention.source().label(), places);
        field(Field.KIND, mention.kind().name(), places);
        field(Field.SENTIMENT, mention.sentiment().name(), places);
        field(Field.AUTHOR, mention.authorKey(), places);
        field(Field.COUNTRY, mention.country(), places);
        field(Field.LANG, language(mention.content().language()), places);
        field(Field.RATING, mention.rating() == null ? null : "", places);
        field(Field.REACH, "", places);
        for (String host = mention.host(); host != null; host = above(host)) {
            field(Field.SITE, host, places);
        }
    }

    private void field(Field field, @Nullable String value, Places places) {
        if (value != null) {
            places.anywhere(vocabulary.find(Kind.FIELD, fieldTerm(field, value)));
        }
    }

    /// `id` for `id-ID`, and for `in`, the code of Indonesian that some platforms still use.
    private static @Nullable String language(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String language = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return language.equals("in") ? "id" : language;
    }

    private static @Nullable String above(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? null : host.substring(dot + 1);
    }
}
