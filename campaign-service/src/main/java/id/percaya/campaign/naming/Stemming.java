package id.percaya.campaign.naming;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Reduces words to their Indonesian stems by Lucene's stemmer (Tala 2003), with derivation: for a
/// halt it is better to ask a person once too often.
final class Stemming {

    private static final String BETWEEN = "/";

    private Stemming() {}

    /// @param parts words of letters and digits
    static List<List<String>> stems(List<List<String>> parts) {
        WhitespaceTokenizer tokens = new WhitespaceTokenizer();
        tokens.setReader(
                new StringReader(
                        parts.stream()
                                .map(words -> String.join(" ", words))
                                .collect(Collectors.joining(" " + BETWEEN + " "))));
        try (TokenStream stemmed = new IndonesianStemFilter(tokens)) {
            return read(stemmed, parts.size());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<List<String>> read(TokenStream stemmed, int parts) throws IOException {
        List<List<String>> stems = new ArrayList<>(parts);
        List<String> part = new ArrayList<>();
        CharTermAttribute stem = stemmed.getAttribute(CharTermAttribute.class);
        stemmed.reset();
        while (stemmed.incrementToken()) {
            if (stem.toString().equals(BETWEEN)) {
                stems.add(part);
                part = new ArrayList<>();
            } else {
                part.add(stem.toString());
            }
        }
        stemmed.end();
        if (parts > 0) {
            stems.add(part);
        }
        return stems;
    }
}
