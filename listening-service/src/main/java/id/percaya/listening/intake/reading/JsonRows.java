package id.percaya.listening.intake.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.percaya.listening.intake.reading.Lines.Line;
import id.percaya.listening.intake.reading.UnreadableFile.Why;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Reads one JSON object per line.
final class JsonRows implements Iterator<Row> {

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(32)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
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
        return new JsonRows(lines, first, format);
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
                    ? format.read(new Cells(line.number(), column -> value(object, column)))
                    : broken(line, Rule.JSON);
        } catch (JsonProcessingException _) {
            return broken(line, Rule.JSON);
        }
    }

    private static String value(JsonNode object, String path) {
        return object.at("/" + path.replace('.', '/')).asText("");
    }

    private static Row broken(Line line, Rule rule) {
        return new Row.Broken(List.of(RowError.ofRow(line.number(), rule)));
    }
}
