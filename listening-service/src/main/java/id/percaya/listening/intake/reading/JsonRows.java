package id.percaya.listening.intake.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.percaya.listening.intake.reading.Lines.Line;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.RowError;
import id.percaya.listening.intake.row.Rule;
import id.percaya.listening.intake.row.UnreadableFile;
import id.percaya.listening.intake.row.UnreadableFile.Why;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Reads one JSON object per line. Jackson throws a NumberFormatException for an exponent of eleven
/// digits; to a file that is a line like any other that is no JSON.
final class JsonRows implements Iterator<Row> {

    static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(32)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private final Lines lines;
    private final RowReader format;
    private @Nullable Line ahead;

    private JsonRows(Lines lines, Line first, RowReader format) {
        this.lines = lines;
        this.format = format;
        this.ahead = first;
    }

    static JsonRows of(Lines lines, RowReader format) throws UnreadableFile {
        Line first = lines.nextFilled();
        if (first == null) {
            throw new UnreadableFile(Why.EMPTY, "the file is empty");
        }
        if (!first.text().stripLeading().startsWith("{")) {
            throw new UnreadableFile(Why.NOT_THIS_FORMAT, "the first line is not a JSON object");
        }
        if (first.whole() && lacksAll(format.required(), first.text())) {
            throw new UnreadableFile(
                    Why.NOT_THIS_FORMAT,
                    "the first line has none of the fields " + format.required());
        }
        return new JsonRows(lines, first, format);
    }

    /// A line that is no JSON may be the only such one.
    private static boolean lacksAll(List<String> fields, String line) {
        try {
            JsonNode object = JSON.readTree(line);
            return fields.stream().noneMatch(object::has);
        } catch (JsonProcessingException | NumberFormatException _) {
            return false;
        }
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Row next() {
        Line line = ahead;
        if (line == null) {
            throw new NoSuchElementException();
        }
        ahead = lines.nextFilled();
        return line.whole() ? read(line) : broken(line, Rule.TOO_LONG);
    }

    private Row read(Line line) {
        try {
            JsonNode object = JSON.readTree(line.text());
            return object.isObject()
                    ? format.read(JsonCells.of(line.number(), object))
                    : broken(line, Rule.JSON);
        } catch (JsonProcessingException | NumberFormatException _) {
            return broken(line, Rule.JSON);
        }
    }

    private static Row broken(Line line, Rule rule) {
        return new Row.Broken(List.of(RowError.ofRow(line.number(), rule)));
    }
}
