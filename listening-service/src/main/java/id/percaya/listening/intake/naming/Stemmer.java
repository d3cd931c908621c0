package id.percaya.listening.intake.naming;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Reduces words to their Indonesian stems by Lucene's stemmer (Tala 2003), with derivation, as
/// campaign-service does for names in contents. Made once for many texts; not for several threads.
final class Stemmer {

    private final Tokenizer words = new WhitespaceTokenizer();
    private final TokenStream stemmed = new IndonesianStemFilter(words);
    private final CharTermAttribute stem = stemmed.getAttribute(CharTermAttribute.class);

    /// The stems of a text's words, in order.
    List<String> of(String text) {
        return of(FoldedWords.of(text));
    }

    /// @param folded words of letters and digits
    List<String> of(List<String> folded) {
        List<String> stems = new ArrayList<>(folded.size());
        try {
            words.setReader(new StringReader(String.join(" ", folded)));
            stemmed.reset();
            while (stemmed.incrementToken()) {
                stems.add(stem.toString());
            }
            stemmed.end();
            stemmed.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stems;
    }
}
