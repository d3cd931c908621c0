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
import id.percaya.listening.intake.mention.Place;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.intake.mention.TextState;
import id.percaya.listening.intake.mention.Vendor;
import id.percaya.listening.intake.mention.VendorField;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.Rule;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a mention of Mention (mention.com), as its API reference 1.21 at dev.mention.com shows it,
/// with the types that answers had to others. It was not tried against a real account.
///
/// The description is a part of the text, except on social platforms, where it is cut only if it
/// ends in dots. The tone is -1, 0 or 1. Names of authors and sources are not kept.
final class MentionComRowReader implements RowReader {

    private static final Set<String> THROWN_AWAY = Set.of("spam", "trash");

    /// Kept as received.
    private static final Set<String> VENDOR_FIELDS =
            Set.of(
                    "alert_id",
                    "folder",
                    "favorite",
                    "tone_score",
                    "relevance_score",
                    "direct_reach",
                    "domain_reach");

    /// Names the country that Mention does not know.
    private static final String NOWHERE = "XX";

    private final TimestampParser moments;

    MentionComRowReader(Instant receivedAt) {
        this.moments = TimestampParser.rfc3339(receivedAt);
    }

    @Override
    public List<String> required() {
        return List.of();
    }

    @Override
    public Row read(Cells cells) {
        boolean isKept = !THROWN_AWAY.contains(cells.text("folder", 60).toLowerCase(Locale.ROOT));
        cells.require(isKept && !cells.text("trashed", 10).equals("true"), "folder", Rule.VALUE);
        Instant publishedAt = cells.instant("published_at", moments);
        Link link = cells.link("original_url");
        String externalId = cells.externalId("id");
        cells.require(link != null || externalId != null, "id", Rule.IDENTITY);
        Source source = source(cells, link);
        MentionContent content = content(cells);
        Author author = author(cells, source);
        Metrics metrics =
                new Metrics(
                        null,
                        null,
                        null,
                        null,
                        cells.number("cumulative_reach", NumberStyle.ENGLISH));
        Sentiment sentiment = cells.sentiment("tone", MentionComRowReader::tone);
        Particulars particulars = particulars(cells, textState(cells, source));
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

    /// Videos and pictures may be on a platform, which the address tells.
    private static Source source(Cells cells, @Nullable Link link) {
        return switch (cells.text("source_type", 60).toLowerCase(Locale.ROOT)) {
            case "videos", "images" -> link == null ? Source.WEB : platform(link.domain());
            default -> cells.source("source_type");
        };
    }

    private static Source platform(String domain) {
        return switch (domain) {
            case "youtube.com", "youtu.be" -> Source.YOUTUBE;
            case "tiktok.com" -> Source.TIKTOK;
            case "instagram.com" -> Source.INSTAGRAM;
            case "facebook.com" -> Source.FACEBOOK;
            default -> Source.WEB;
        };
    }

    private static Author author(Cells cells, Source source) {
        String identity =
                first(cells, "author_influence.author_unique_id", "author_influence.name");
        return Author.of(
                source,
                cells.optional(identity, 255),
                cells.number("author_influence.followers_count", NumberStyle.ENGLISH));
    }

    private static MentionContent content(Cells cells) {
        String title = cells.text("title", Limits.TITLE);
        String text = cells.text(textColumn(cells), Limits.TEXT);
        cells.require(!title.isEmpty() || !text.isEmpty(), "description", Rule.REQUIRED);
        return new MentionContent(cells.optional("language_code", 60), title, text);
    }

    private static String textColumn(Cells cells) {
        return first(cells, "description", "description_medium", "description_short");
    }

    private static TextState textState(Cells cells, Source source) {
        String text = cells.text("description", Limits.TEXT);
        boolean isCut = text.isEmpty() || text.endsWith("…") || text.endsWith("...");
        return source.isSocial() && !isCut ? TextState.FULL : TextState.SNIPPET;
    }

    private Particulars particulars(Cells cells, TextState state) {
        String country = cells.text("country", 60);
        List<VendorField> fields =
                Stream.of(
                                cells.fields("", VENDOR_FIELDS),
                                cells.fields("author_influence", Set.of("score")),
                                cells.fields("metadata"))
                        .flatMap(List::stream)
                        .limit(VendorField.MOST)
                        .toList();
        return new Particulars(
                cells.optionalInstant("updated_at", moments),
                new Place(
                        country.equalsIgnoreCase(NOWHERE) ? null : cells.country("country"), null),
                null,
                null,
                state,
                new Vendor("Mention", fields));
    }

    /// A program that passed the answers on may have written a number with a point.
    private static Optional<Sentiment> tone(String score) {
        return switch (score) {
            case "-1", "-1E+0" -> Optional.of(Sentiment.NEGATIVE);
            case "0", "0E+0" -> Optional.of(Sentiment.NEUTRAL);
            case "1", "1E+0" -> Optional.of(Sentiment.POSITIVE);
            default -> Optional.empty();
        };
    }

    private static String first(Cells cells, String... columns) {
        return Arrays.stream(columns).filter(cells::has).findFirst().orElse(columns[0]);
    }
}
