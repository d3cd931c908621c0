package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.cell.Cells;
import id.percaya.listening.intake.cell.Labels;
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
import id.percaya.listening.intake.mention.TextState;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Reads a row of Brandwatch's mention export. A preamble with the query and the time of the export
/// stands before the header. Times without a zone are WIB.
final class BrandwatchRowReader implements RowReader {

    private final TimestampParser moments;

    BrandwatchRowReader(Instant receivedAt) {
        this.moments = TimestampParser.english(receivedAt);
    }

    @Override
    public List<String> required() {
        return List.of("query id", "date", "title", "snippet", "url", "sentiment");
    }

    @Override
    public Row read(Cells cells) {
        Instant publishedAt = cells.instant("date", moments);
        Link link = cells.link("url");
        String externalId = cells.externalId("mention id");
        cells.require(link != null || externalId != null, "url", Rule.IDENTITY);
        Source source = cells.source(cells.has("page type") ? "page type" : "domain");
        Author author =
                Author.of(
                        source,
                        cells.optional("author", 255),
                        cells.number(followers(source), NumberStyle.ENGLISH));
        MentionContent content = content(cells);
        Sentiment sentiment = cells.sentiment("sentiment");
        Particulars particulars =
                new Particulars(null, cells.country("country code"), null, null)
                        .with(cells.has("full text") ? TextState.FULL : TextState.SNIPPET);
        return cells.row(() ->
                new Mention(
                        new Origin(source, externalId, link),
                        publishedAt,
                        content,
                        author,
                        kind(cells, source),
                        metrics(cells),
                        sentiment,
                        particulars));
    }

    private static String followers(Source source) {
        return switch (source) {
            case X -> "x followers";
            case INSTAGRAM -> "instagram followers";
            default -> "followers";
        };
    }

    private static Kind kind(Cells cells, Source source) {
        return switch (cells.text("thread entry type", 60).toLowerCase(Locale.ROOT)) {
            case "comment" -> Kind.COMMENT;
            case "reply" -> Kind.REPLY;
            case "share", "retweet", "repost" -> Kind.REPOST;
            default -> source.usualKind();
        };
    }

    private static MentionContent content(Cells cells) {
        String full = cells.text("full text", Limits.TEXT);
        String text = full.isEmpty() ? cells.text("snippet", Limits.TEXT) : full;
        String title = cells.text("title", Limits.TITLE);
        cells.require(!title.isEmpty() || !text.isEmpty(), "full text", Rule.REQUIRED);
        String language = cells.optional("language", 60);
        return new MentionContent(language == null ? null : Labels.language(language), title, text);
    }

    private static Metrics metrics(Cells cells) {
        return new Metrics(
                cells.number("likes", NumberStyle.ENGLISH),
                cells.number("comments", NumberStyle.ENGLISH),
                cells.number("shares", NumberStyle.ENGLISH),
                cells.number("impressions", NumberStyle.ENGLISH),
                cells.number("reach", NumberStyle.ENGLISH));
    }
}
