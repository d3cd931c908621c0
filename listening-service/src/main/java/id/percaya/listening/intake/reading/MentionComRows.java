package id.percaya.listening.intake.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the mentions of Mention's API, one at a time, in each form in which they are kept: pages
/// `{"mentions": […], "_links": …}` back to back, a bare array, and the messages of the stream,
/// `{"type": "mention", "mention": {…}}`. The copies of a mention, its `children`, are mentions of
/// their own and follow it. After broken JSON nothing more can be read.
final class MentionComRows implements Iterator<Row> {

    /// Fields of a mention; that of another vendor has none of them.
    private static final Set<String> MARKS = Set.of("published_at", "original_url", "source_type");

    private final JsonParser parser;
    private final BoundedJson bounded;
    private final RowReader format;
    private final Deque<Row> ahead = new ArrayDeque<>();

    /// Whether the outer value that is being read has mentions, or is a message without any.
    private boolean told;

    private boolean over;

    private MentionComRows(JsonParser parser, RowReader format) {
        this.parser = parser;
        this.bounded = new BoundedJson(parser);
        this.format = format;
    }

    static MentionComRows of(Reader in, RowReader format) throws IOException, UnreadableFile {
        MentionComRows rows =
                new MentionComRows(JsonRows.JSON.getFactory().createParser(in), format);
        try {
            rows.begin();
            return rows;
        } catch (JsonProcessingException | NumberFormatException _) {
            throw another("the file does not begin with JSON");
        }
    }

    private static UnreadableFile another(String detail) {
        return new UnreadableFile(Why.NOT_THIS_FORMAT, detail);
    }

    /// Reads to the first mention, which tells whether the file is of this format.
    private void begin() throws IOException, UnreadableFile {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new UnreadableFile(Why.EMPTY, "the file is empty");
        }
        if (!first.isStructStart()) {
            throw another("the file does not begin with a JSON object or array");
        }
        Place place = step(first);
        switch (place == Place.BETWEEN ? move() : place) {
            case MENTION -> check(read());
            case NO_MENTION -> throw another("the first value of the array is no mention");
            case NO_LIST -> throw another("the file has no array mentions");
            case END, BETWEEN -> over = true;
        }
    }

    private static void check(JsonNode mention) throws UnreadableFile {
        if (MARKS.stream().noneMatch(mention::has)) {
            throw another("the first mention has none of the fields " + MARKS);
        }
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && !over) {
            advance();
        }
        return !ahead.isEmpty();
    }

    @Override
    public Row next() {
        var _ = hasNext();
        return ahead.remove();
    }

    private void advance() {
        try {
            switch (move()) {
                case MENTION -> read();
                case NO_MENTION -> ahead.add(broken(Rule.JSON));
                case NO_LIST -> ahead.add(broken(Rule.REQUIRED));
                case END, BETWEEN -> over = true;
            }
        } catch (JsonProcessingException | NumberFormatException _) {
            over = true;
            ahead.add(broken(Rule.JSON));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Reads the mention at which the parser stands, and its copies.
    private JsonNode read() throws IOException {
        long line = line();
        JsonNode mention = bounded.value();
        ahead.add(format.read(JsonCells.of(line, mention)));
        for (JsonNode copy : mention.at("/children/children")) {
            if (copy.isObject()) {
                ahead.add(format.read(JsonCells.of(line, copy)));
            }
        }
        return mention;
    }

    private Row broken(Rule rule) {
        return new Row.Broken(List.of(RowError.ofRow(line(), rule)));
    }

    private long line() {
        return parser.currentLocation().getLineNr();
    }

    private enum Place {
        MENTION,
        /// Something else in a list of mentions.
        NO_MENTION,
        /// The end of an outer value that had no mentions.
        NO_LIST,
        BETWEEN,
        END
    }

    /// Moves to the next mention or fault, or to the end.
    private Place move() throws IOException {
        Place place = step(parser.nextToken());
        while (place == Place.BETWEEN) {
            place = step(parser.nextToken());
        }
        return place;
    }

    /// Lists and outer values are gone into, other values are passed over.
    private Place step(@Nullable JsonToken token) throws IOException {
        return switch (token) {
            case null -> Place.END;
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case END_OBJECT ->
                    parser.getParsingContext().inRoot() && !told ? Place.NO_LIST : Place.BETWEEN;
            case END_ARRAY, FIELD_NAME, NOT_AVAILABLE -> Place.BETWEEN;
            case VALUE_STRING -> {
                told |= isFieldOfOuter(parser.getParsingContext(), "type");
                yield value();
            }
            case VALUE_NUMBER_INT,
                    VALUE_NUMBER_FLOAT,
                    VALUE_TRUE,
                    VALUE_FALSE,
                    VALUE_NULL,
                    VALUE_EMBEDDED_OBJECT ->
                    value();
        };
    }

    private Place object() throws IOException {
        JsonStreamContext around = parser.getParsingContext().getParent();
        if (around.inRoot()) {
            told = false;
            return Place.BETWEEN;
        }
        if (around.inArray() || isFieldOfOuter(around, "mention")) {
            told = true;
            return Place.MENTION;
        }
        parser.skipChildren();
        return Place.BETWEEN;
    }

    private Place array() throws IOException {
        JsonStreamContext around = parser.getParsingContext().getParent();
        if (around.inRoot() || isFieldOfOuter(around, "mentions")) {
            told = true;
            return Place.BETWEEN;
        }
        parser.skipChildren();
        return around.inArray() ? Place.NO_MENTION : Place.BETWEEN;
    }

    /// A value that is neither an object nor an array belongs to a field, or is no mention.
    private Place value() {
        return parser.getParsingContext().inObject() ? Place.BETWEEN : Place.NO_MENTION;
    }

    private static boolean isFieldOfOuter(JsonStreamContext context, String name) {
        return context.inObject()
                && context.getParent().inRoot()
                && name.equals(context.getCurrentName());
    }
}
