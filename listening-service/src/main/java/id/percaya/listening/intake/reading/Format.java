package id.percaya.listening.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Iterator;

/// The file formats of an import.
public enum Format {
    /// Meltwater's mention export of 2025, also with the column names of 2022.
    MELTWATER_2025,
    /// CSV with the columns Tanggal, Judul, Tautan, Isi, Sumber and Sentimen. Optional columns: ID,
    /// Penulis, Pengikut, Bahasa, Suka, Komentar, Dibagikan, Tayangan, Jangkauan.
    PLAIN_ID,
    /// One canonical mention per line.
    NDJSON;

    /// Reads the rows lazily, so that memory does not grow with the file.
    ///
    /// @param receivedAt rows published more than a day later are invalid
    /// @throws UnreadableFile if the file is not in this format
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
