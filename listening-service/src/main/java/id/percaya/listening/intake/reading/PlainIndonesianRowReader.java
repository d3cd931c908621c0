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
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.Rule;
import java.time.Instant;
import java.util.List;

/// Reads a row of the plain CSV with Indonesian headers: dates as `dd/mm/yyyy [HH:mm]` in WIB,
/// decimal commas, and a platform or site name as source.
final class PlainIndonesianRowReader implements RowReader {

    private final TimestampParser moments;

    PlainIndonesianRowReader(Instant receivedAt) {
        this.moments = TimestampParser.indonesian(receivedAt);
    }

    @Override
    public List<String> required() {
        return List.of("tanggal", "judul", "tautan", "isi", "sumber", "sentimen");
    }

    @Override
    public Row read(Cells cells) {
        Instant publishedAt = cells.instant("tanggal", "jam", moments);
        Link link = cells.link("tautan");
        String externalId = cells.externalId("id");
        cells.require(link != null || externalId != null, "tautan", Rule.REQUIRED);
        Source source = cells.source("sumber");
        Author author =
                Author.of(
                        source,
                        cells.optional("penulis", 255),
                        cells.number("pengikut", NumberStyle.INDONESIAN));
        MentionContent content = content(cells);
        Metrics metrics = metrics(cells);
        Sentiment sentiment = cells.sentiment("sentimen");
        return cells.row(() ->
                new Mention(
                        new Origin(source, externalId, link),
                        publishedAt,
                        content,
                        author,
                        source.usualKind(),
                        metrics,
                        sentiment,
                        Particulars.NONE));
    }

    private static MentionContent content(Cells cells) {
        String title = cells.text("judul", Limits.TITLE);
        String text = cells.text("isi", Limits.TEXT);
        cells.require(!title.isEmpty() || !text.isEmpty(), "isi", Rule.REQUIRED);
        String language = cells.optional("bahasa", 60);
        return new MentionContent(language == null ? null : Labels.language(language), title, text);
    }

    private static Metrics metrics(Cells cells) {
        return new Metrics(
                cells.number("suka", NumberStyle.INDONESIAN),
                cells.number("komentar", NumberStyle.INDONESIAN),
                cells.number("dibagikan", NumberStyle.INDONESIAN),
                cells.number("tayangan", NumberStyle.INDONESIAN),
                cells.number("jangkauan", NumberStyle.INDONESIAN));
    }
}
