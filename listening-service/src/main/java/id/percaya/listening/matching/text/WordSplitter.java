package id.percaya.listening.matching.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Splits folded text into words as Unicode says (UAX #29), and also at the signs within words by
/// which people join names: `Parah.Melati`, `klinik_melati`, `melati's`. Not for several threads.
public final class WordSplitter {

    private static final String JOINING = "._:'’‘·‧․‿⁀⁔՟״";

    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final CharTermAttribute word = tokenizer.getAttribute(CharTermAttribute.class);

    public List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        try {
            tokenizer.setReader(new StringReader(apart(folded)));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.add(word.toString());
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    private static String apart(String folded) {
        char[] apart = folded.toCharArray();
        for (int i = 0; i < apart.length; i++) {
            char each = apart[i];
            if ((each < 'a' || each > 'z') && JOINING.indexOf(each) >= 0) {
                apart[i] = ' ';
            }
        }
        return new String(apart);
    }
}
