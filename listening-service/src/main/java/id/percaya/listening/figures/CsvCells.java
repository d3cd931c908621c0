package id.percaya.listening.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.percaya.listening.formulas.Share;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Figures as the cells of a CSV file. A text that a spreadsheet would compute begins with an
/// apostrophe, because a name is written by a person.
public final class CsvCells {

    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cf}]*[=+\\-@|%＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private CsvCells() {}

    public static String file(List<String> columns, Stream<List<String>> rows) {
        StringWriter csv = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(csv)) {
            writer.writeRecord(columns);
            rows.forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }

    /// The text, so that no spreadsheet takes it for a formula.
    public static String text(@Nullable String value) {
        String plain = Objects.requireNonNullElse(value, "");
        return FORMULA.matcher(plain).matches() ? "'" + plain : plain;
    }

    public static Stream<String> share(@Nullable Share share) {
        return share == null
                ? Stream.of("", "", "", "")
                : Stream.of(
                        number(share.share()),
                        number(share.low()),
                        number(share.high()),
                        number(share.n()));
    }

    public static String number(@Nullable Number value) {
        return value == null ? "" : value.toString();
    }
}
