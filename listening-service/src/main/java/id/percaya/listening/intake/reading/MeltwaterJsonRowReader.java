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
import java.util.List;
import java.util.Set;

/// Reads a document of Meltwater's import JSON. Times are milliseconds since 1970. `delete: true`
/// erases the document.
final class MeltwaterJsonRowReader implements RowReader {

    private static final Set<String> ANSWERS = Set.of("", "false", "true");

    private final TimestampParser moments;

    MeltwaterJsonRowReader(Instant receivedAt) {
        this.moments = TimestampParser.epochMillis(receivedAt);
    }

    @Override
    public List<String> required() {
        return List.of();
    }

    @Override
    public Row read(Cells cells) {
        Source source =
                cells.source("originPlatform", label -> Source.named(label.replace('_', ' ')));
        Link link = cells.link("url");
        String externalId = cells.externalId("id");
        cells.require(link != null || externalId != null, "id", Rule.IDENTITY);
        String delete = cells.text("delete", 10);
        cells.require(ANSWERS.contains(delete), "delete", Rule.VALUE);
        if (delete.equals("true")) {
            return cells.removal(() -> new Origin(source, externalId, link));
        }
        Instant publishedAt = cells.instant("timestamp", moments);
        MentionContent content = content(cells);
        Author author =
                Author.of(
                        source,
                        cells.optional(cells.has("user.handle") ? "user.handle" : "user.name", 255),
                        cells.number("metrics.audience", NumberStyle.ENGLISH));
        Metrics metrics = metrics(cells);
        Sentiment sentiment = cells.sentiment("sentiment");
        Particulars particulars = new Particulars(null, null, null, cells.externalId("parent.id"));
        Kind kind = particulars.parentExternalId() == null ? source.usualKind() : Kind.COMMENT;
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
        String title = cells.text("content.title", Limits.TITLE);
        String text = cells.text("content.text", Limits.TEXT);
        cells.require(!title.isEmpty() || !text.isEmpty(), "content.text", Rule.REQUIRED);
        return new MentionContent(cells.optional("language", 60), title, text);
    }

    private static Metrics metrics(Cells cells) {
        return new Metrics(
                cells.number("metrics.likes", NumberStyle.ENGLISH),
                cells.number("metrics.comments", NumberStyle.ENGLISH),
                cells.number("metrics.shares", NumberStyle.ENGLISH),
                cells.number("metrics.views", NumberStyle.ENGLISH),
                null);
    }
}
