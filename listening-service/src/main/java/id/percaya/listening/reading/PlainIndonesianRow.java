package id.percaya.listening.reading;

import id.percaya.listening.mention.Author;
import id.percaya.listening.mention.Content;
import id.percaya.listening.mention.Link;
import id.percaya.listening.mention.Mention;
import id.percaya.listening.mention.Metrics;
import id.percaya.listening.mention.Origin;
import id.percaya.listening.mention.Source;
import java.time.Instant;
import java.util.List;

/// A row of the plain CSV with Indonesian headers: `dd/mm/yyyy [HH:mm]` in WIB, decimals after a
/// comma, the source a platform's name or a site.
final class PlainIndonesianRow implements RowShape {

    private final Moments moments;

    PlainIndonesianRow(Instant receivedAt) {
        this.moments = Moments.indonesian(receivedAt);
    }

    @Override
    public List<String> required() {
        return List.of("tanggal", "judul", "tautan", "isi", "sumber", "sentimen");
    }

    @Override
    public Row read(Cells cells) {
        Instant publishedAt = cells.instant("tanggal", moments);
        Link link = cells.link("tautan");
        String externalId = cells.optional("id", 255);
        cells.require(link != null || externalId != null, "tautan", Rule.REQUIRED);
        Source source = Source.of(cells.text("sumber", 255));
        Author author =
                Author.of(
                        source,
                        cells.optional("penulis", 255),
                        cells.number("pengikut", Numbers.INDONESIAN));
        Content content = content(cells);
        Metrics metrics = metrics(cells);
        String sentiment = cells.text("sentimen", 60);
        return cells.row(() ->
                new Mention(
                        new Origin(source, externalId, link),
                        publishedAt,
                        content,
                        author,
                        source.usualKind(),
                        metrics,
                        Labels.sentiment(sentiment)));
    }

    private static Content content(Cells cells) {
        String title = cells.text("judul", Limits.TITLE);
        String text = cells.text("isi", Limits.TEXT);
        cells.require(!title.isEmpty() || !text.isEmpty(), "isi", Rule.REQUIRED);
        String language = cells.optional("bahasa", 60);
        return new Content(language == null ? null : Labels.language(language), title, text);
    }

    private static Metrics metrics(Cells cells) {
        return new Metrics(
                cells.number("suka", Numbers.INDONESIAN),
                cells.number("komentar", Numbers.INDONESIAN),
                cells.number("dibagikan", Numbers.INDONESIAN),
                cells.number("tayangan", Numbers.INDONESIAN),
                cells.number("jangkauan", Numbers.INDONESIAN));
    }
}
