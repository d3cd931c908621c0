package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.mention.Author;
import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.mention.Metrics;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.mention.Source;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a canonical mention from a line of NDJSON. Fields are named by their path.
final class CanonicalRowReader implements RowReader {

    private final TimestampParser moments;

    CanonicalRowReader(Instant receivedAt) {
        this.moments = TimestampParser.rfc3339(receivedAt);
    }

    @Override
    public List<String> required() {
        return List.of("source", "publishedAt");
    }

    @Override
    public Row read(Cells cells) {
        cells.require(!cells.text("source", 60).isEmpty(), "source", Rule.REQUIRED);
        Source source = cells.meaning("source", Source.WEB, CanonicalRowReader::source);
        Instant publishedAt = cells.instant("publishedAt", moments);
        Link link = cells.link("url");
        String externalId = cells.optional("externalId", 255);
        cells.require(link != null || externalId != null, "url", Rule.IDENTITY);
        Kind kind = cells.meaning("kind", source.usualKind(), CanonicalRowReader::kind);
        MentionContent content = content(cells);
        Author author = author(cells, source);
        Metrics metrics = metrics(cells);
        String sentiment = cells.text("sentiment.label", 60);
        return cells.row(() ->
                new Mention(
                        new Origin(source, externalId, link),
                        publishedAt,
                        content,
                        author,
                        kind,
                        metrics,
                        Labels.sentiment(sentiment)));
    }

    private static MentionContent content(Cells cells) {
        String title = cells.text("title", Limits.TITLE);
        String text = cells.text("text", Limits.TEXT);
        cells.require(!title.isEmpty() || !text.isEmpty(), "text", Rule.REQUIRED);
        return new MentionContent(cells.optional("language", 60), title, text);
    }

    private static Author author(Cells cells, Source source) {
        String identity =
                Stream.of("author.key", "author.handle", "author.name")
                        .map(column -> cells.text(column, 255))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse(null);
        return Author.of(source, identity, cells.number("author.followers", NumberStyle.ENGLISH));
    }

    private static Metrics metrics(Cells cells) {
        return new Metrics(
                cells.number("metrics.likes", NumberStyle.ENGLISH),
                cells.number("metrics.comments", NumberStyle.ENGLISH),
                cells.number("metrics.shares", NumberStyle.ENGLISH),
                cells.number("metrics.views", NumberStyle.ENGLISH),
                cells.number("metrics.reach", NumberStyle.ENGLISH));
    }

    private static Optional<Source> source(String label) {
        return Arrays.stream(Source.values())
                .filter(source -> source.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<Kind> kind(String name) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
