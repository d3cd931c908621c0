package id.percaya.kit.testing.asyncapi;

import static id.percaya.kit.testing.asyncapi.MessagingBeans.setting;

import id.percaya.kit.partners.PartnerEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Builds the AsyncAPI 3 document of the running service from its schemas, golden samples, settings
/// and reactions.
final class AsyncApiDocument {

    static final String TOPIC_PREFIX = "percaya.";
    static final String WATERMARKS = ".watermarks";

    private static final String HEAR_PARTNERS = "hearPartners";
    private static final String STATE_TOPIC = "percaya.state-announcer.topic";
    private static final String PARTNERS = ".partners";
    private static final int PARTITIONS = 12;

    private final String service = setting("percaya.service");
    private final AnnouncementFiles own = AnnouncementFiles.own();
    private final Map<String, Object> channels = new LinkedHashMap<>();
    private final Map<String, Object> operations = new LinkedHashMap<>();
    private final Map<String, Object> messages = new TreeMap<>();
    private final Map<String, Object> schemas = new TreeMap<>();

    Map<String, Object> document() {
        announce();
        tellPartners();
        ConsumedTypes.byTopic().forEach(this::consume);
        own.received().forEach(this::hearPartners);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asyncapi", "3.0.0");
        document.put("info", info());
        document.put("defaultContentType", "application/json");
        document.put("servers", AsyncApiServer.ALL);
        document.put("channels", channels);
        document.put("operations", operations);
        document.put("components", components());
        return document;
    }

    private Map<String, Object> info() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", setting("quarkus.smallrye-openapi.info-title") + " events");
        info.put("version", setting("quarkus.smallrye-openapi.info-version"));
        info.put("description", AsyncApiTexts.ABOUT.formatted(service));
        info.put("contact", Map.of("name", setting("quarkus.smallrye-openapi.info-contact-name")));
        info.put("license", Map.of("name", "Apache-2.0"));
        info.put("tags", List.of(Map.of("name", service)));
        return info;
    }

    private void announce() {
        List<String> states = List.copyOf(MessagingBeans.stateTypes());
        List<String> watermarks =
                own.types().stream().filter(MessagingBeans.watermark(service)::equals).toList();
        List<String> types = new ArrayList<>(own.types());
        types.removeAll(states);
        types.removeAll(watermarks);
        channel(service, types, AsyncApiTexts.SAID);
        operation("announce", "send", service, types, AsyncApiTexts.ANNOUNCE);
        if (!states.isEmpty()) {
            String topic =
                    MessagingBeans.optional(STATE_TOPIC)
                            .map(set -> set.substring(TOPIC_PREFIX.length()))
                            .orElse(service + ".state");
            channel(topic, states, AsyncApiTexts.STATE);
            operation("tellState", "send", topic, states, AsyncApiTexts.TELL_STATE);
        }
        if (!watermarks.isEmpty()) {
            String name = service + WATERMARKS;
            channel(
                    name,
                    watermarks,
                    1,
                    AsyncApiTexts.WATERMARKS.formatted(TOPIC_PREFIX + service));
            operation("tellWatermark", "send", name, watermarks, AsyncApiTexts.TELL_WATERMARK);
        }
        for (String type : own.types()) {
            schemas.put(type, Messages.payload(own.schema(type)));
            messages.put(type, Messages.announced(type, own));
        }
    }

    /// One channel for the topics of all tenants.
    private void tellPartners() {
        List<String> types = new ArrayList<>();
        for (PartnerEvent event : PartnerData.records().all()) {
            String name = PartnerMessages.name(event);
            types.add(name);
            schemas.put(name, PartnerMessages.payload(event));
            messages.put(name, PartnerMessages.message(event, own));
        }
        String name = service + PARTNERS;
        Map<String, Object> channel =
                described(name, types, PartnerMessages.PARTITIONS, AsyncApiTexts.PARTNERS);
        channels.put(name, PartnerMessages.addressed(channel, service));
        operation("tellPartners", "send", name, types, AsyncApiTexts.TELL_PARTNERS);
    }

    /// One channel for the topics of all tenants. The topic is named after what is sent.
    private void hearPartners(String type) {
        String topic = type.substring(0, type.indexOf('.')) + "s";
        String name = topic + PARTNERS;
        Map<String, Object> channel =
                described(name, List.of(type), PartnerMessages.PARTITIONS, AsyncApiTexts.SENT);
        channels.put(name, PartnerMessages.addressed(channel, topic));
        operation(HEAR_PARTNERS, "receive", name, List.of(type), AsyncApiTexts.HEAR_PARTNERS);
        schemas.put(type, Messages.payload(own.receivedSchema(type)));
        messages.put(type, PartnerMessages.sent(type, own.receivedSchema(type)));
    }

    /// @param other the topic without its prefix: the service that writes it, or `directory`
    private void consume(String other, List<String> all) {
        String name = "hear" + Character.toUpperCase(other.charAt(0)) + other.substring(1);
        String writer = ConsumedTypes.writer(other);
        List<String> types = new ArrayList<>(all);
        boolean watermarked = types.remove(MessagingBeans.watermark(other));
        channel(other, types, AsyncApiTexts.HEARD.formatted(writer));
        operation(
                name, "receive", other, types, AsyncApiTexts.HEAR.formatted(TOPIC_PREFIX + other));
        if (watermarked) {
            consumeWatermarks(name, other);
        }
        AnnouncementFiles theirs = AnnouncementFiles.of(writer);
        for (String type : all) {
            schemas.put(type, Messages.payload(theirs.schema(type)));
            messages.put(type, Messages.heard(type, theirs.schema(type)));
        }
    }

    private void consumeWatermarks(String operation, String other) {
        String channel = other + WATERMARKS;
        List<String> types = List.of(MessagingBeans.watermark(other));
        channel(channel, types, 1, AsyncApiTexts.WATERMARKS.formatted(TOPIC_PREFIX + other));
        operation(
                operation + "Watermarks", "receive", channel, types, AsyncApiTexts.HEAR_WATERMARK);
    }

    private void channel(String name, List<String> types, String text) {
        channel(name, types, PARTITIONS, text);
    }

    private void channel(String name, List<String> types, int partitions, String text) {
        channels.put(name, described(name, types, partitions, text));
    }

    private static Map<String, Object> described(
            String name, List<String> types, int partitions, String text) {
        Map<String, Object> refs = new LinkedHashMap<>();
        types.forEach(type -> refs.put(type, ref("components/messages/" + type)));
        Map<String, Object> channel = new LinkedHashMap<>();
        channel.put("address", TOPIC_PREFIX + name);
        channel.put("description", text);
        channel.put("messages", refs);
        channel.put(
                "bindings",
                Map.of("kafka", ordered("topic", TOPIC_PREFIX + name, "partitions", partitions)));
        return channel;
    }

    private void operation(
            String name, String action, String channel, List<String> types, String text) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("action", action);
        operation.put("channel", ref("channels/" + channel));
        operation.put("summary", text);
        operation.put(
                "messages",
                types.stream()
                        .map(type -> ref("channels/" + channel + "/messages/" + type))
                        .toList());
        operations.put(name, operation);
    }

    private Map<String, Object> components() {
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("securitySchemes", AsyncApiServer.SECURITY);
        components.put("messages", messages);
        components.put("messageTraits", traits());
        components.put("schemas", schemas);
        return components;
    }

    private Map<String, Object> traits() {
        Map<String, Object> traits = new LinkedHashMap<>(CloudEventTraits.ALL);
        if (!operations.containsKey(HEAR_PARTNERS)) {
            traits.remove(CloudEventTraits.OF_A_PARTNER);
        }
        return traits;
    }

    static Map<String, Object> ref(String path) {
        return Map.of("$ref", "#/" + path);
    }

    static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }
}
