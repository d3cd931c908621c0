package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.cell.Cells;
import id.percaya.listening.intake.cell.Limits;
import id.percaya.listening.intake.cell.NumberStyle;
import id.percaya.listening.intake.cell.TimestampParser;
import id.percaya.listening.intake.mention.Author;
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
import java.util.Map;
import java.util.stream.Stream;

/// Reads a row of Sprout Social's post export. Its versions name the same column differently; `_`
/// and `-` stand for a space. Times without a zone are WIB.
final class SproutRowReader implements RowReader {

    private static final Map<String, List<String>> NAMES =
            Map.of(
                    "profile",
                            List.of("profile", "profile name", "account", "author", "account name"),
                    "network", List.of("network", "platform", "channel", "network type"),
                    "permalink",
                            List.of(
                                    "permalink",
                                    "perma link",
                                    "post permalink",
                                    "post link",
                                    "url",
                                    "link",
                                    "post url"),
                    "date",
                            List.of(
                                    "date",
                                    "date published",
                                    "publish date",
                                    "created date",
                                    "created",
                                    "published",
                                    "date created"),
                    "text",
                            List.of(
                                    "text",
                                    "message",
                                    "content",
                                    "post text",
                                    "caption",
                                    "description",
                                    "post message"),
                    "likes", List.of("likes", "reactions", "like", "total likes", "post likes"),
                    "comments", List.of("comments", "replies", "comment", "total comments"),
                    "shares", List.of("shares", "retweets", "reposts", "share", "total shares"),
                    "views",
                            List.of(
                                    "video views",
                                    "views",
                                    "view",
                                    "total video views",
                                    "video plays",
                                    "plays",
                                    "impressions",
                                    "total impressions"),
                    "followers",
                            List.of(
                                    "followers",
                                    "follower count",
                                    "total followers",
                                    "followers at time of post"));

    private final TimestampParser moments;

    SproutRowReader(Instant receivedAt) {
        this.moments = TimestampParser.english(receivedAt);
    }

    @Override
    public List<String> required() {
        return List.of();
    }

    @Override
    public List<List<String>> requiredOneOf() {
        return Stream.of("network", "permalink", "date", "text")
                .map(SproutRowReader::names)
                .toList();
    }

    @Override
    public Row read(Cells cells) {
        Instant publishedAt = cells.instant(column(cells, "date"), moments);
        String permalink = column(cells, "permalink");
        Link link = cells.link(permalink);
        cells.require(link != null, permalink, Rule.IDENTITY);
        Source source = cells.source(column(cells, "network"));
        String text = cells.text(column(cells, "text"), Limits.TEXT);
        cells.require(!text.isEmpty(), column(cells, "text"), Rule.REQUIRED);
        Author author =
                Author.of(
                        source,
                        cells.optional(column(cells, "profile"), 255),
                        cells.number(column(cells, "followers"), NumberStyle.ENGLISH));
        Metrics metrics = metrics(cells);
        return cells.row(() ->
                new Mention(
                        new Origin(source, null, link),
                        publishedAt,
                        new MentionContent(null, "", text),
                        author,
                        source.usualKind(),
                        metrics,
                        Sentiment.UNKNOWN,
                        Particulars.NONE));
    }

    private static Metrics metrics(Cells cells) {
        return new Metrics(
                cells.number(column(cells, "likes"), NumberStyle.ENGLISH),
                cells.number(column(cells, "comments"), NumberStyle.ENGLISH),
                cells.number(column(cells, "shares"), NumberStyle.ENGLISH),
                cells.number(column(cells, "views"), NumberStyle.ENGLISH),
                cells.number("reach", NumberStyle.ENGLISH));
    }

    /// The name that this row's file uses; the first one if it has none of them.
    private static String column(Cells cells, String meaning) {
        return names(meaning).stream()
                .filter(cells::has)
                .findFirst()
                .orElseGet(() -> names(meaning).getFirst());
    }

    private static List<String> names(String meaning) {
        return NAMES.getOrDefault(meaning, List.of(meaning));
    }
}
