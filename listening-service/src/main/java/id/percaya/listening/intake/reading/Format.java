package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.mention.TextState;
import id.percaya.listening.intake.reading.JsonStreamRows.Documents;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// The file formats of an import.
public enum Format {
    /// Meltwater's mention export of 2025, also with the column names of 2022.
    MELTWATER_2025,
    /// CSV with the columns Tanggal, Judul, Tautan, Isi, Sumber and Sentimen. Optional columns: ID,
    /// Jam, Penulis, Pengikut, Bahasa, Suka, Komentar, Dibagikan, Tayangan, Jangkauan.
    PLAIN_ID,
    /// One canonical mention per line.
    NDJSON,
    /// Brandwatch's mention export in CSV, with its preamble.
    BRANDWATCH_CSV,
    /// Sprout Social's post export in CSV, with the column names of its versions.
    SPROUT_CSV,
    /// An answer of Talkwalker's search.
    TALKWALKER_SEARCH,
    /// Talkwalker's stream: JSON objects back to back.
    TALKWALKER_STREAM,
    /// Meltwater's import JSON, `{"documents": […]}`.
    MELTWATER_JSON,
    /// Answers of Mention's API (mention.com): `{"mentions": […]}`, a bare array, or the messages
    /// of its stream.
    MENTION_JSON,
    /// RSS 2.0 or Atom.
    FEED,
    /// The Atom feed of Google Alerts, whose redirects are unwrapped.
    GOOGLE_ALERTS;

    /// Reads the rows lazily, so that memory does not grow with the file.
    ///
    /// @param declared the encoding that the sender declared; null when absent. A byte order mark
    ///   overrules it
    /// @param receivedAt rows published more than a day later are invalid
    /// @throws UnreadableFile if the file is not in this format
    public Iterator<Row> rows(InputStream in, @Nullable Charset declared, Instant receivedAt)
            throws IOException, UnreadableFile {
        if (this == FEED || this == GOOGLE_ALERTS) {
            return FeedRows.of(
                    in,
                    new FeedRowReader(
                            receivedAt, this == FEED ? TextState.FULL : TextState.SNIPPET));
        }
        Reader reader = Encoding.reader(in, declared);
        Iterator<Row> rows = rows(reader, receivedAt);
        return reader instanceof CharsetReader guessing
                ? new GuessedEncoding(rows, guessing)
                : rows;
    }

    private Iterator<Row> rows(Reader in, Instant receivedAt) throws IOException, UnreadableFile {
        return switch (this) {
            case MELTWATER_2025 -> CsvRows.of(new Lines(in), new MeltwaterRowReader(receivedAt));
            case PLAIN_ID -> CsvRows.of(new Lines(in), new PlainIndonesianRowReader(receivedAt));
            case BRANDWATCH_CSV -> CsvRows.of(new Lines(in), new BrandwatchRowReader(receivedAt));
            case SPROUT_CSV -> CsvRows.of(new Lines(in), new SproutRowReader(receivedAt));
            case NDJSON -> JsonRows.of(new Lines(in), new CanonicalRowReader(receivedAt));
            case MELTWATER_JSON ->
                    JsonStreamRows.of(
                            in,
                            new Documents(
                                    new MeltwaterJsonRowReader(receivedAt), "documents", "", ""));
            case MENTION_JSON -> MentionComRows.of(in, new MentionComRowReader(receivedAt));
            case TALKWALKER_SEARCH -> talkwalker(in, receivedAt, "data", "/data", "");
            case TALKWALKER_STREAM ->
                    talkwalker(in, receivedAt, "", "/chunk_result/data/data", "chunk_type");
            case FEED, GOOGLE_ALERTS -> throw new IllegalStateException("XML names its encoding");
        };
    }

    private static Iterator<Row> talkwalker(
            Reader in, Instant receivedAt, String array, String document, String mark)
            throws IOException, UnreadableFile {
        return JsonStreamRows.of(
                in, new Documents(new TalkwalkerRowReader(receivedAt), array, document, mark));
    }
}
