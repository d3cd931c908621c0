package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.cell.Cells;
import id.percaya.listening.intake.cell.Limits;
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
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;

/// Reads an item of RSS or an entry of Atom, also of Google Alerts. Markup becomes text. Without an
/// id of its own, the address identifies the item.
final class FeedRowReader implements RowReader {

    private final TimestampParser moments;
    private final TextState text;

    /// @param text whether items hold their whole text
    FeedRowReader(Instant receivedAt, TextState text) {
        this.text = text;
        this.moments = TimestampParser.feed(receivedAt);
    }

    @Override
    public List<String> required() {
        return List.of();
    }

    @Override
    public Row read(Cells cells) {
        Instant publishedAt =
                cells.instant(first(cells, "pubDate", "published", "dc:date", "updated"), moments);
        Link link = cells.link("link");
        String id = first(cells, "guid", "id");
        String externalId =
                link != null && cells.text(id, 2048).equals(link.url())
                        ? null
                        : cells.externalId(id);
        cells.require(link != null || externalId != null, "link", Rule.IDENTITY);
        MentionContent content = content(cells);
        Author author =
                Author.of(
                        Source.WEB,
                        cells.optional(first(cells, "dc:creator", "name", "author"), 255),
                        null);
        return cells.row(() ->
                new Mention(
                        new Origin(Source.WEB, externalId, link),
                        publishedAt,
                        content,
                        author,
                        Kind.ARTICLE,
                        Metrics.NONE,
                        Sentiment.UNKNOWN,
                        Particulars.NONE.with(text)));
    }

    private static MentionContent content(Cells cells) {
        String title = plain(cells.text("title", Limits.TITLE));
        String text =
                plain(
                        cells.text(
                                first(
                                        cells,
                                        "content:encoded",
                                        "content",
                                        "description",
                                        "summary"),
                                Limits.TEXT));
        cells.require(!title.isEmpty() || !text.isEmpty(), "title", Rule.REQUIRED);
        return new MentionContent(cells.optional("dc:language", 60), title, text);
    }

    private static String plain(String markup) {
        return Jsoup.parse(markup).text();
    }

    private static String first(Cells cells, String... columns) {
        return Arrays.stream(columns).filter(cells::has).findFirst().orElse(columns[0]);
    }
}
