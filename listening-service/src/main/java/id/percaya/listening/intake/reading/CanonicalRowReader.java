package id.percaya.listening.intake.reading;

import com.fasterxml.jackson.databind.JsonNode;
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
import id.percaya.listening.intake.mention.Place;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.intake.mention.TextState;
import id.percaya.listening.intake.mention.Vendor;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.Rule;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a canonical mention. Fields are named by their path. A mention whose text state is REMOVED
/// was deleted by its source, and is removed here.
public final class CanonicalRowReader implements RowReader {

    private final TimestampParser moments;

    /// @param receivedAt mentions published more than a day later are refused
    public CanonicalRowReader(Instant receivedAt) {
        this.moments = TimestampParser.rfc3339(receivedAt);
    }

    /// @param place of the mention among others
    public Row read(long place, JsonNode mention) {
        return read(JsonCells.of(place, mention));
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
        TextState textState =
                cells.meaning("textState", name -> named(TextState.values(), name))
                        .orElse(TextState.FULL);
        if (textState == TextState.REMOVED) {
            return cells.removal(() -> new Origin(source, externalId, link));
        }
        Kind kind =
                cells.meaning("kind", name -> named(Kind.values(), name))
                        .orElseGet(source::usualKind);
        MentionContent content = content(cells, textState);
        Author author = author(cells, source);
        Metrics metrics = metrics(cells);
        Sentiment sentiment = cells.sentiment(sentimentColumn(cells));
        Particulars particulars = particulars(cells, textState);
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

    private static MentionContent content(Cells cells, TextState state) {
        String title = cells.text("title", Limits.TITLE);
        String text = cells.text("text", Limits.TEXT);
        boolean isThere = !title.isEmpty() || !text.isEmpty();
        cells.require(isThere || state == TextState.ID_ONLY, "text", Rule.REQUIRED);
        return new MentionContent(cells.optional("language", 60), title, text);
    }

    private static Author author(Cells cells, Source source) {
        String identity =
                Stream.of("author.key", "author.handle", "author.name")
                        .map(column -> cells.text(column, 255))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse(null);
        return Author.of(source, identity, cells.number("author.followers", NumberStyle.ENGLISH))
                .verified(
                        cells.meaning("author.verified", CanonicalRowReader::yesOrNo).orElse(null));
    }

    private static Metrics metrics(Cells cells) {
        return new Metrics(
                cells.number("metrics.likes", NumberStyle.ENGLISH),
                cells.number("metrics.comments", NumberStyle.ENGLISH),
                cells.number("metrics.shares", NumberStyle.ENGLISH),
                cells.number("metrics.views", NumberStyle.ENGLISH),
                cells.number("metrics.reach", NumberStyle.ENGLISH),
                cells.number("metrics.saves", NumberStyle.ENGLISH),
                cells.number("metrics.engagement", NumberStyle.ENGLISH));
    }

    /// The label may stand alone: `"sentiment": "negative"`.
    private static String sentimentColumn(Cells cells) {
        return cells.has("sentiment") ? "sentiment" : "sentiment.label";
    }

    private Particulars particulars(Cells cells, TextState textState) {
        return new Particulars(
                cells.optionalInstant("collectedAt", moments),
                new Place(
                        cells.country("place.country"),
                        cells.masked("place.name", Place.LONGEST_NAME)),
                cells.rating("rating"),
                cells.externalId("parentExternalId"),
                textState,
                new Vendor(cells.masked("vendor.name", 60), cells.fields("vendor.fields")));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<Boolean> yesOrNo(String value) {
        return switch (value) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
