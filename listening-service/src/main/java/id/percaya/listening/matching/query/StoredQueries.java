package id.percaya.listening.matching.query;

import id.percaya.listening.intake.mention.MentionContent;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;

/// A set of queries in memory, matched against mentions by `lucene-monitor`.
public final class StoredQueries implements Closeable {

    private final Monitor monitor;

    public StoredQueries(Map<UUID, Query> queries) {
        Analyzer analyzer = TextAnalysis.analyzer();
        LuceneTranslation translation = new LuceneTranslation(analyzer);
        List<MonitorQuery> translated =
                queries.entrySet().stream()
                        .map(entry ->
                                new MonitorQuery(
                                        entry.getKey().toString(),
                                        translation.lucene(entry.getValue())))
                        .toList();
        try {
            monitor = new Monitor(analyzer, new TermFilteredPresearcher());
            monitor.register(translated);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// For each content, in order, the ids of the queries that match.
    public List<Set<UUID>> matching(List<MentionContent> contents) {
        if (contents.isEmpty()) {
            return List.of();
        }
        Document[] documents =
                contents.stream().map(StoredQueries::document).toArray(Document[]::new);
        try {
            MultiMatchingQueries<QueryMatch> matches =
                    monitor.match(documents, QueryMatch.SIMPLE_MATCHER);
            return IntStream.range(0, documents.length).mapToObj(i -> ids(matches, i)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<UUID> ids(MultiMatchingQueries<QueryMatch> matches, int document) {
        return matches.getMatches(document).stream()
                .map(match -> UUID.fromString(match.getQueryId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Document document(MentionContent content) {
        String text = content.title() + "\n" + content.text();
        Document document = new Document();
        document.add(new TextField(TextAnalysis.WRITTEN, text, Store.NO));
        document.add(new TextField(TextAnalysis.STEMMED, text, Store.NO));
        return document;
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
