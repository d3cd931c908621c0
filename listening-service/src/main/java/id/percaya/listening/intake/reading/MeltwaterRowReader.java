package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.cell.Cells;
import id.percaya.listening.intake.cell.Labels;
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
import id.percaya.listening.intake.mention.TextState;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.Rule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a row of Meltwater's export. For social mentions, `Reach` stands for the author's
/// followers when the column `Twitter Followers` is missing. For the web it is stored as the
/// vendor's figure, and our own formula is used. Times without a zone are WIB.
final class MeltwaterRowReader implements RowReader {

    private final TimestampParser moments;

    MeltwaterRowReader(Instant receivedAt) {
        this.moments = TimestampParser.english(receivedAt);
    }

    @Override
    public List<String> required() {
        return List.of("date", "headline", "url", "source", "sentiment");
    }

    @Override
    public Row read(Cells cells) {
        Instant publishedAt = cells.instant("date", "time", moments);
        Link link = cells.link("url");
        String externalId = cells.externalId("tweet id");
        cells.require(link != null || externalId != null, "url", Rule.REQUIRED);
        Source source = cells.source("source");
        Long reach = cells.number("reach", NumberStyle.ENGLISH);
        Author author = author(cells, source, reach);
        Metrics metrics = metrics(cells, reach);
        MentionContent content = content(cells);
        Sentiment sentiment = cells.sentiment("sentiment");
        return cells.row(() ->
                new Mention(
                        new Origin(source, externalId, link),
                        publishedAt,
                        content,
                        author,
                        source.usualKind(),
                        metrics,
                        sentiment,
                        Particulars.NONE.with(
                                source.isSocial() ? TextState.FULL : TextState.SNIPPET)));
    }

    private static Author author(Cells cells, Source source, @Nullable Long reach) {
        String handle = cells.optional("twitter screen name", 255);
        String name = handle == null ? cells.optional("influencer", 255) : handle;
        Long followers = cells.number("twitter followers", NumberStyle.ENGLISH);
        Long audience = followers == null && source.isSocial() ? reach : followers;
        return Author.of(source, name, audience);
    }

    private static Metrics metrics(Cells cells, @Nullable Long reach) {
        Long views = cells.number("views", NumberStyle.ENGLISH);
        return new Metrics(null, null, null, views, reach);
    }

    private static MentionContent content(Cells cells) {
        String opening = cells.text("opening text", Limits.TEXT);
        String hit = cells.text("hit sentence", Limits.TEXT);
        String text = opening.contains(hit) ? opening : (opening + "\n" + hit).strip();
        String language = cells.optional("language", 60);
        return new MentionContent(
                language == null ? null : Labels.language(language),
                cells.text("headline", Limits.TITLE),
                text);
    }
}
