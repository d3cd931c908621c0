package id.percaya.listening.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Iterator;

/// What an import can be sent as.
public enum Format {
    /// Meltwater's mention export of 2025 (and the columns of 2022), columns by name.
    MELTWATER_2025,
    /// Columns Tanggal, Judul, Tautan, Isi, Sumber, Sentimen and, if there, ID, Penulis, Pengikut,
    /// Bahasa, Suka, Komentar, Dibagikan, Tayangan, Jangkauan.
    PLAIN_ID,
    /// A canonical mention a line.
    NDJSON;

    /// The rows, read as they are asked for: memory does not grow with the file.
    ///
    /// @param receivedAt nothing can have been published a day after it
    /// @throws Unreadable when it is not this format at all
    public Iterator<Row> rows(InputStream in, Instant receivedAt)
            throws IOException, UnreadableFile {
        Lines lines = new Lines(CharsetDetector.reader(in));
        return switch (this) {
            case MELTWATER_2025 -> CsvRows.of(lines, new MeltwaterRowReader(receivedAt));
            case PLAIN_ID -> CsvRows.of(lines, new PlainIndonesianRowReader(receivedAt));
            case NDJSON -> JsonRows.of(lines, new CanonicalRowReader(receivedAt));
        };
    }
}
