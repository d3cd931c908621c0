package id.percaya.kit.deadletter;

import id.percaya.kit.tenancy.Ids;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/// Reads the attributes of a record that may be malformed in any way. An attribute that is not as
/// it should be counts as absent.
record LetterHeaders(ConsumerRecord<String, byte[]> record) {

    private static final UUID LETTERS = UUID.fromString("0199c0de-0b5e-7000-8000-000000000002");
    private static final String TYPE_PREFIX = "id.percaya.";
    private static final Pattern NAME = Pattern.compile("[a-z0-9./-]{1,100}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");

    /// A header as it is stored.
    ///
    /// @param value in Base64
    record Stored(String name, @Nullable String value) {

        byte @Nullable [] bytes() {
            return value == null ? null : Base64.getDecoder().decode(value);
        }
    }

    /// The same for each delivery of the record.
    UUID id() {
        String place = record.topic() + '/' + record.partition() + '/' + record.offset();
        return Ids.derived(LETTERS, place + '/' + text("ce_id"));
    }

    @Nullable String type() {
        String type = name("ce_type");
        return type != null && type.startsWith(TYPE_PREFIX)
                ? type.substring(TYPE_PREFIX.length())
                : type;
    }

    @Nullable String name(String header) {
        String text = text(header);
        return text != null && NAME.matcher(text).matches() ? text : null;
    }

    @Nullable UUID uuid(String header) {
        try {
            String text = text(header);
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    @Nullable Integer number(String header) {
        String text = text(header);
        if (text == null || !NUMBER.matcher(text).matches()) {
            return null;
        }
        long number = Long.parseLong(text);
        return number <= Integer.MAX_VALUE ? (int) number : null;
    }

    List<Stored> all() {
        List<Stored> all = new ArrayList<>();
        for (Header header : record.headers()) {
            byte[] value = header.value();
            String stored = value == null ? null : Base64.getEncoder().encodeToString(value);
            all.add(new Stored(header.key(), stored));
        }
        return all;
    }

    private @Nullable String text(String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
