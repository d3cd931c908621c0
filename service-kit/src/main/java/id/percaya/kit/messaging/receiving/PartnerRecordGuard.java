package id.percaya.kit.messaging.receiving;

import id.percaya.kit.messaging.CloudEvents;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/// Refuses records of a partner that are no CloudEvents of the type and tenant of the topic. A
/// reason repeats no value: the record may hold personal data, and the reason is logged.
final class PartnerRecordGuard {

    static final int LARGEST = 262_144;

    private static final Pattern TYPE = Pattern.compile("id\\.percaya\\.(.+)\\.v([1-9][0-9]{0,3})");

    private PartnerRecordGuard() {}

    static Optional<String> refusal(
            ConsumerRecord<String, byte[]> record, PartnerTopic topic, PartnerIntake intake) {
        byte[] value = record.value();
        if (value == null) {
            return Optional.of("the record has no data");
        }
        if (value.length > LARGEST) {
            return Optional.of("the data has more than " + LARGEST + " bytes");
        }
        if (repeatsAHeader(record)) {
            return Optional.of("an attribute is there twice");
        }
        return attributes(record, topic, intake);
    }

    private static Optional<String> attributes(
            ConsumerRecord<String, byte[]> record, PartnerTopic topic, PartnerIntake intake) {
        if (!"1.0".equals(header(record, CloudEvents.SPECVERSION))) {
            return Optional.of(CloudEvents.SPECVERSION + " is not 1.0");
        }
        if (isBlank(header(record, CloudEvents.ID))
                || isBlank(header(record, CloudEvents.SOURCE))) {
            return Optional.of("ce_id or ce_source is missing");
        }
        String content = header(record, CloudEvents.CONTENT_TYPE);
        if (content != null && !content.startsWith("application/json")) {
            return Optional.of(CloudEvents.CONTENT_TYPE + " is not application/json");
        }
        String tenant = header(record, CloudEvents.TENANT);
        if (tenant != null && !tenant.equals(topic.tenant())) {
            return Optional.of("ce_tenantid is not the tenant of the topic");
        }
        return type(header(record, CloudEvents.TYPE), intake);
    }

    private static Optional<String> type(@Nullable String type, PartnerIntake intake) {
        String known = CloudEvents.PREFIX + intake.type() + ".v" + intake.version();
        if (known.equals(type)) {
            return Optional.empty();
        }
        Matcher parts = TYPE.matcher(type == null ? "" : type);
        boolean isNewer =
                parts.matches()
                        && parts.group(1).equals(intake.type())
                        && Integer.parseInt(parts.group(2)) > intake.version();
        return Optional.of(
                isNewer
                        ? "the version of ce_type is newer than " + intake.version()
                        : "ce_type is not " + known);
    }

    /// Readers differ in which of two headers they take.
    private static boolean repeatsAHeader(ConsumerRecord<String, byte[]> record) {
        Set<String> names = new HashSet<>();
        for (Header header : record.headers()) {
            if (header.key().startsWith("ce_") && !names.add(header.key())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
