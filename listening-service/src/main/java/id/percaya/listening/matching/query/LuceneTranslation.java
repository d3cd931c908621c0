package id.percaya.listening.matching.query;

import id.percaya.listening.matching.query.Query.And;
import id.percaya.listening.matching.query.Query.Not;
import id.percaya.listening.matching.query.Query.Or;
import id.percaya.listening.matching.query.Query.Phrase;
import id.percaya.listening.matching.query.Query.Word;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// Translates queries to Lucene.
final class LuceneTranslation {

    private final QueryBuilder builder;

    LuceneTranslation(Analyzer analyzer) {
        this.builder = new QueryBuilder(analyzer);
    }

    org.apache.lucene.search.Query lucene(Query query) {
        return switch (query) {
            case Word(String word) -> terms(TextAnalysis.STEMMED, word);
            case Phrase(String words) -> terms(TextAnalysis.WRITTEN, words);
            case Or(var any) -> joined(any, Occur.SHOULD);
            case And(var all) -> joined(all, Occur.MUST);
            case Not(Query absent) ->
                    throw new IllegalStateException(
                            "NOT is only allowed within AND: " + absent.normalised());
        };
    }

    /// A word that the analyzer splits ("e-ktp") becomes a phrase.
    private org.apache.lucene.search.Query terms(String field, String text) {
        org.apache.lucene.search.@Nullable Query terms = builder.createPhraseQuery(field, text);
        return terms == null ? new MatchNoDocsQuery("no searchable term") : terms;
    }

    private org.apache.lucene.search.Query joined(Iterable<Query> parts, Occur occur) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        for (Query part : parts) {
            if (part instanceof Not(Query absent)) {
                joined.add(lucene(absent), Occur.MUST_NOT);
            } else {
                joined.add(lucene(part), occur);
            }
        }
        return joined.build();
    }
}
