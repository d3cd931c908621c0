package id.percaya.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import id.percaya.kit.json.ValueFault;
import id.percaya.kit.problem.Problem.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the unreadable fields of a body, instead of stopping at the first one. An unreadable
/// value counts as null while the rest is read. Only while [BodyReading] reads a body: other uses
/// of the mapper fail as ever.
final class BodyFaults extends DeserializationProblemHandler {

    private static final int MOST = 100;
    private static final ThreadLocal<@Nullable List<Violation>> OPEN = new ThreadLocal<>();

    static void open() {
        OPEN.set(new ArrayList<>());
    }

    /// The faults since [#open].
    static List<Violation> close() {
        List<Violation> found = OPEN.get();
        OPEN.remove();
        return found == null ? List.of() : found;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String text, String why) {
        return unreadable(context.getParser(), type) ? null : NOT_HANDLED;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number number, String why) {
        return unreadable(context.getParser(), type) ? null : NOT_HANDLED;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType type,
            JsonToken token,
            JsonParser parser,
            String why)
            throws IOException {
        if (!collect(pointer(parser), Violations.WRONG_TYPE, Violations.NOT_OF_THE_TYPE)) {
            return NOT_HANDLED;
        }
        parser.skipChildren();
        return null;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object bean,
            String name)
            throws IOException {
        String pointer = pointer(context.getParser());
        // the unknown fields of a record are buffered and handed over at its end
        boolean later = !parser.equals(context.getParser());
        String own = later ? pointer + "/" + Pointers.escaped(name) : pointer;
        if (!collect(own, Violations.UNKNOWN_FIELD, Violations.NOT_KNOWN)) {
            return false;
        }
        parser.skipChildren();
        return true;
    }

    /// A record may refuse the null that stands for an unreadable value.
    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable thrown) {
        List<Violation> found = OPEN.get();
        return found == null || found.isEmpty() ? NOT_HANDLED : null;
    }

    private static boolean unreadable(JsonParser parser, Class<?> type) {
        return collect(pointer(parser), ValueFault.of(type).name(), ValueFault.messageOf(type));
    }

    private static boolean collect(String pointer, String code, String message) {
        List<Violation> found = OPEN.get();
        if (found == null || found.size() == MOST) {
            return false;
        }
        found.add(new Violation(pointer, code, message));
        return true;
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
