package id.percaya.listening.sources.canonical;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.percaya.listening.intake.reading.CanonicalRowReader;
import id.percaya.listening.intake.row.Row;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A mention in the canonical form of NDJSON. Values that are missing are left out.
public final class CanonicalDraft {

    private final ObjectNode mention = JsonNodeFactory.instance.objectNode();

    /// @param source as [id.percaya.listening.intake.mention.Source] names it
    public static CanonicalDraft of(String source) {
        return new CanonicalDraft().put("source", source);
    }

    /// @param path of the member, such as `author.key`
    public CanonicalDraft put(String path, @Nullable String value) {
        return value == null ? this : put(path, TextNode.valueOf(value));
    }

    /// @param value left out unless it is a text, a number or a boolean
    public CanonicalDraft put(String path, JsonNode value) {
        if (value.isValueNode() && !value.isNull() && !value.isMissingNode()) {
            ObjectNode parent = mention;
            String[] members = path.split("\\.", -1);
            for (int i = 0; i < members.length - 1; i++) {
                parent = parent.withObjectProperty(members[i]);
            }
            parent.set(members[members.length - 1], value);
        }
        return this;
    }

    /// Keeps the simple members that have no canonical form as fields of the vendor.
    ///
    /// @param known members that are in the mention already
    public CanonicalDraft rest(JsonNode object, Set<String> known) {
        object.properties().stream()
                .filter(member -> !known.contains(member.getKey()))
                .filter(member -> !member.getKey().contains("."))
                .forEach(member -> put("vendor.fields." + member.getKey(), member.getValue()));
        return this;
    }

    /// @param place of the mention among others
    public Row read(long place, Instant receivedAt) {
        return new CanonicalRowReader(receivedAt).read(place, mention);
    }
}
