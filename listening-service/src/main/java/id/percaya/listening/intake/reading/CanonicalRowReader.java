package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.cell.Cells;
import id.percaya.listening.intake.cell.Limits;
import id.percaya.listening.intake.cell.NumberStyle;
import id.percaya.listening.intake.cell.TimestampParser;
import id.percaya.listening.intake.mention.Author;
import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.mention.Metrics;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.mention.Particulars;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.Rule;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
        Optional<Source> named = cells.meaning("source", Source::named);
        cells.require(named.isPresent(), "source", Rule.REQUIRED);
        Source source = named.orElse(Source.WEB);
        Instant publishedAt = cells.instant("publishedAt", moments);
        Link link = cells.link("url");
        String externalId = cells.externalId("externalId");
        cells.require(link != null || externalId != null, "url", Rule.IDENTITY);
        Kind kind = cells.meaning("kind", CanonicalRowReader::kind).orElseGet(source::usualKind);
        MentionContent content = content(cells);
        Author author = author(cells, source);
        Metrics metrics = metrics(cells);
        Sentiment sentiment = cells.sentiment(sentimentColumn(cells));
        Particulars particulars = particulars(cells);
        return cells.row(() ->
                new Mention(
                        new Origin(source, externalId, link),
                        publishedAt,
                        content,
                        author,
                        kind,
                        metrics,
                        sentiment,
                        particulars));
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

    /// The label may stand alone: `"sentiment": "negative"`.
    private static String sentimentColumn(Cells cells) {
        return cells.has("sentiment") ? "sentiment" : "sentiment.label";
    }

    private Particulars particulars(Cells cells) {
        return new Particulars(
                cells.optionalInstant("collectedAt", moments),
                cells.country("place.country"),
                cells.rating("rating"),
                cells.externalId("parentExternalId"));
    }

    private static Optional<Kind> kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
