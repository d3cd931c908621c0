package id.percaya.listening.matching.index;

import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.matching.query.Query;
import id.percaya.listening.matching.query.Query.And;
import id.percaya.listening.matching.query.Query.Condition;
import id.percaya.listening.matching.query.Query.Near;
import id.percaya.listening.matching.query.Query.Not;
import id.percaya.listening.matching.query.Query.Or;
import id.percaya.listening.matching.query.Query.Part;
import id.percaya.listening.matching.query.Query.Phrase;
import id.percaya.listening.matching.query.Query.Proximity;
import id.percaya.listening.matching.query.Query.Tag;
import id.percaya.listening.matching.query.Query.Wildcard;
import id.percaya.listening.matching.query.Query.Within;
import id.percaya.listening.matching.query.Query.Word;
import id.percaya.listening.matching.query.Query.Words;
import id.percaya.listening.matching.text.Clitics;
import id.percaya.listening.matching.text.WordSplitter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// The same queries in Lucene's terms, matched by `lucene-monitor`. A condition that a mention
/// fulfils is a term of the document.
final class LuceneOracle implements AutoCloseable {

    private static final String SIGNED = "signed";
    private static final String FIELDS = "fields";

    private final Monitor monitor;
    private final List<Condition> conditions;

    LuceneOracle(Map<UUID, Query> queries, List<Condition> conditions) throws IOException {
        Analyzer analyzer = new WhitespaceAnalyzer();
        this.conditions = conditions;
        monitor = new Monitor(analyzer, new TermFilteredPresearcher());
        monitor.register(
                queries.entrySet().stream()
                        .map(each ->
                                new MonitorQuery(each.getKey().toString(), lucene(each.getValue())))
                        .toList());
    }

    Set<UUID> picking(MentionFacts mention) throws IOException {
        Document document = new Document();
        add(document, Part.TITLE, mention.content().title());
        add(document, Part.TEXT, mention.content().text());
        String signed = mention.content().title() + " " + mention.content().text();
        document.add(new TextField(SIGNED, signed, Store.NO));
        String fulfilled =
                conditions.stream()
                        .filter(each -> NaiveOracle.picks(each, mention))
                        .map(LuceneOracle::term)
                        .collect(Collectors.joining(" "));
        document.add(new TextField(FIELDS, fulfilled, Store.NO));
        return monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatches().stream()
                .map(match -> UUID.fromString(match.getQueryId()))
                .collect(Collectors.toSet());
    }

    private static void add(Document document, Part part, String text) {
        List<String> words = new WordSplitter().words(text);
        document.add(new TextField(written(part), String.join(" ", words), Store.NO));
        String inflected = words.stream().map(Clitics::remove).collect(Collectors.joining(" "));
        document.add(new TextField(inflected(part), inflected, Store.NO));
    }

    private static org.apache.lucene.search.Query lucene(Query query) {
        return switch (query) {
            case Words words -> either(part -> interval(part, source(part, words)));
            case Within(Part part, Words words) -> interval(part, source(part, words));
            case Tag(String signed) -> new TermQuery(new Term(SIGNED, signed));
            case Condition condition -> new TermQuery(new Term(FIELDS, term(condition)));
            case Near near -> either(part -> interval(part, near(part, near)));
            case And(List<Query> all) -> joined(all, Occur.MUST);
            case Or(List<Query> any) -> joined(any, Occur.SHOULD);
            case Not(Query absent) ->
                    new BooleanQuery.Builder()
                            .add(new MatchAllDocsQuery(), Occur.MUST)
                            .add(lucene(absent), Occur.MUST_NOT)
                            .build();
        };
    }

    private static org.apache.lucene.search.Query either(
            Function<Part, org.apache.lucene.search.Query> one) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        for (Part part : Part.values()) {
            either.add(one.apply(part), Occur.SHOULD);
        }
        return either.build();
    }

    private static org.apache.lucene.search.Query joined(List<Query> parts, Occur occur) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        parts.forEach(part -> joined.add(lucene(part), occur));
        return joined.build();
    }

    private static org.apache.lucene.search.Query interval(Part part, IntervalsSource source) {
        return new IntervalQuery(written(part), source);
    }

    /// Each alternative is near on its own, because a disjunction of Lucene forgets an interval
    /// that contains another one: of "melati dokter" and "mela*" only the shorter.
    private static IntervalsSource near(Part part, Near near) {
        return Intervals.or(
                alternatives(near.left())
                        .flatMap(left ->
                                alternatives(near.right())
                                        .map(right -> near(part, left, right, near.others())))
                        .toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource near(Part part, Query left, Query right, int others) {
        return Intervals.maxgaps(
                others, Intervals.unorderedNoOverlaps(source(part, left), source(part, right)));
    }

    private static Stream<Query> alternatives(Query operand) {
        return operand instanceof Or(List<Query> any) ? any.stream() : Stream.of(operand);
    }

    private static IntervalsSource source(Part part, Query words) {
        return switch (words) {
            case Word(List<String> side) ->
                    Intervals.fixField(
                            inflected(part), phrase(side.stream().map(Clitics::remove).toList()));
            case Phrase(List<String> side) -> phrase(side);
            case Proximity(List<String> bag, int others) ->
                    Intervals.maxgaps(others, Intervals.unordered(terms(bag)));
            case Wildcard(String pattern) -> Intervals.wildcard(new BytesRef(pattern));
            default -> throw new IllegalArgumentException(words.normalised());
        };
    }

    private static IntervalsSource phrase(List<String> words) {
        return Intervals.phrase(terms(words));
    }

    private static IntervalsSource[] terms(List<String> words) {
        return words.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    }

    private static String term(Condition condition) {
        return condition.normalised().replace(' ', '_');
    }

    private static String written(Part part) {
        return "written" + part;
    }

    private static String inflected(Part part) {
        return "inflected" + part;
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }
}
