package id.percaya.listening.intake.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.RowError;
import id.percaya.listening.intake.row.Rule;
import id.percaya.listening.intake.row.UnreadableFile;
import id.percaya.listening.intake.row.UnreadableFile.Why;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Reads documents that stand back to back, or in an array inside of an object, one at a time.
/// After broken JSON nothing more can be read.
final class JsonStreamRows implements Iterator<Row> {

    private final JsonParser parser;
    private final BoundedJson bounded;
    private final Documents documents;
    private boolean atObject;
    private @Nullable Row ahead;

    /// @param array the field whose array holds the values; empty when they stand back to back
    /// @param path of the document in a value; values without it are skipped
    /// @param mark a field of every value; empty if there is none
    record Documents(RowReader format, String array, String path, String mark) {}

    private JsonStreamRows(JsonParser parser, Documents documents, boolean atObject) {
        this.parser = parser;
        this.bounded = new BoundedJson(parser);
        this.documents = documents;
        this.atObject = atObject;
    }

    static JsonStreamRows of(Reader in, Documents documents) throws IOException, UnreadableFile {
        JsonParser parser = JsonRows.JSON.getFactory().createParser(in);
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new UnreadableFile(Why.EMPTY, "the file is empty");
            }
            boolean backToBack = documents.array().isEmpty();
            if (first != JsonToken.START_OBJECT || !(backToBack || isFound(documents, parser))) {
                throw new UnreadableFile(
                        Why.NOT_THIS_FORMAT,
                        backToBack
                                ? "the file does not begin with a JSON object"
                                : "the file has no array " + documents.array());
            }
            JsonStreamRows rows = new JsonStreamRows(parser, documents, backToBack);
            rows.ahead = rows.first();
            return rows;
        } catch (JsonProcessingException | NumberFormatException _) {
            throw new UnreadableFile(Why.NOT_THIS_FORMAT, "the file does not begin with JSON");
        }
    }

    /// Moves into the array.
    private static boolean isFound(Documents documents, JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY && documents.array().equals(parser.currentName())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Row next() {
        Row row = ahead;
        if (row == null) {
            throw new NoSuchElementException();
        }
        ahead = row instanceof Row.Broken(List<RowError> errors) && isFatal(errors) ? null : read();
        return row;
    }

    private static boolean isFatal(List<RowError> errors) {
        return errors.stream().anyMatch(error -> error.rule() == Rule.JSON);
    }

    private @Nullable Row first() throws IOException, UnreadableFile {
        if (!documents.mark().isEmpty()) {
            long line = nextObject();
            JsonNode value = bounded.value();
            if (!value.has(documents.mark())) {
                throw new UnreadableFile(
                        Why.NOT_THIS_FORMAT, "the file has no field " + documents.mark());
            }
            Row row = row(line, value);
            return row == null ? read() : row;
        }
        return read();
    }

    private @Nullable Row row(long line, JsonNode value) {
        JsonNode document = value.at(documents.path());
        return document.isObject() ? documents.format().read(JsonCells.of(line, document)) : null;
    }

    private @Nullable Row read() {
        try {
            for (long line = nextObject(); line > 0; line = nextObject()) {
                Row row = row(line, bounded.value());
                if (row != null) {
                    return row;
                }
            }
            return null;
        } catch (JsonProcessingException | NumberFormatException _) {
            return new Row.Broken(List.of(RowError.ofRow(line(), Rule.JSON)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Moves to the next object.
    ///
    /// @return its line; 0 at the end
    private long nextObject() throws IOException {
        JsonToken token = atObject ? parser.currentToken() : parser.nextToken();
        atObject = false;
        while (token != null && token != JsonToken.END_ARRAY && token != JsonToken.START_OBJECT) {
            token = parser.nextToken();
        }
        return token == JsonToken.START_OBJECT ? line() : 0;
    }

    private long line() {
        return parser.currentLocation().getLineNr();
    }
}
