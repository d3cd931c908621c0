package id.percaya.listening.matching.query;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Splits text into words, once as written for phrases and once by Indonesian stem for single
/// words. Stop words are kept, because a phrase may contain them.
final class TextAnalysis {

    static final String WRITTEN = "written";
    static final String STEMMED = "stemmed";

    private TextAnalysis() {}

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(new Words(false), Map.of(STEMMED, new Words(true)));
    }

    private static final class Words extends Analyzer {
        private final boolean stemmed;

        Words(boolean stemmed) {
            this.stemmed = stemmed;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream words = new LowerCaseFilter(tokenizer);
            return new TokenStreamComponents(
                    tokenizer, stemmed ? new IndonesianStemFilter(words) : words);
        }
    }
}
