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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads a document of Talkwalker's search and stream. Times are milliseconds since 1970; the
/// sentiment is a number from -5 to 5.
final class TalkwalkerRowReader implements RowReader {

    private static final String SOCIAL = "socialmedia";

    /// The first words of its types of sites that name no source by themselves.
    private static final Set<String> SITES =
            Set.of("onlinenews", "messageboard", "newsagency", "pressrelease");

    private final TimestampParser moments;

    TalkwalkerRowReader(Instant receivedAt) {
        this.moments = TimestampParser.epochMillis(receivedAt);
    }

    @Override
    public List<String> required() {
        return List.of();
    }

    @Override
    public Row read(Cells cells) {
        Instant publishedAt = cells.instant("published", moments);
        Link link = cells.link("url");
        String externalId = cells.externalId("external_id");
        cells.require(link != null || externalId != null, "url", Rule.IDENTITY);
        Source source = source(cells);
        Author author =
                Author.of(
                        source,
                        cells.optional("extra_author_attributes.id", 255),
                        cells.number("source_extended_attributes.followers", NumberStyle.ENGLISH));
        MentionContent content = content(cells);
        Metrics metrics = metrics(cells);
        Sentiment sentiment =
                cells.meaning("sentiment", TalkwalkerRowReader::sentiment)
                        .orElse(Sentiment.UNKNOWN);
        Particulars particulars =
                new Particulars(
                        cells.optionalInstant("search_indexed", moments),
                        cells.country("extra_source_attributes.world_data.country_code"),
                        null,
                        null);
        return cells.row(() ->
                new Mention(
                        new Origin(source, externalId, link),
                        publishedAt,
                        content,
                        author,
                        source.usualKind(),
                        metrics,
                        sentiment,
                        particulars));
    }

    /// The finest type is the last one.
    private static Source source(Cells cells) {
        for (int i = 2; i > 0; i--) {
            if (cells.has("source_type." + i)) {
                return cells.source("source_type." + i, TalkwalkerRowReader::named);
            }
        }
        return cells.source("source_type.0", TalkwalkerRowReader::named);
    }

    /// `SOCIALMEDIA_TWITTER`, `BLOG_OTHER`, `ONLINENEWS_OTHER`. What is no social medium is a kind
    /// of site.
    private static Optional<Source> named(String type) {
        String plain = type.toLowerCase(Locale.ROOT).replace('_', ' ');
        if (plain.startsWith(SOCIAL)) {
            return Source.named(plain.substring(SOCIAL.length()));
        }
        return SITES.contains(plain.split(" ", 2)[0])
                ? Optional.of(Source.WEB)
                : Source.named(plain);
    }

    private static MentionContent content(Cells cells) {
        String title = cells.text("title", Limits.TITLE);
        String text = cells.text("content", Limits.TEXT);
        cells.require(!title.isEmpty() || !text.isEmpty(), "content", Rule.REQUIRED);
        return new MentionContent(cells.optional("lang", 60), title, text);
    }

    private static Metrics metrics(Cells cells) {
        String counts = "article_extended_attributes.";
        return new Metrics(
                cells.number(counts + "num_likes", NumberStyle.ENGLISH),
                cells.number(counts + "num_comments", NumberStyle.ENGLISH),
                cells.number(counts + "num_shares", NumberStyle.ENGLISH),
                cells.number(counts + "num_views", NumberStyle.ENGLISH),
                cells.number("reach", NumberStyle.ENGLISH));
    }

    private static Optional<Sentiment> sentiment(String score) {
        return switch (score) {
            case "-5", "-4", "-3", "-2", "-1" -> Optional.of(Sentiment.NEGATIVE);
            case "0" -> Optional.of(Sentiment.NEUTRAL);
            case "1", "2", "3", "4", "5" -> Optional.of(Sentiment.POSITIVE);
            default -> Optional.empty();
        };
    }
}
