package id.percaya.kit.testing.asyncapi;

import static id.percaya.kit.testing.asyncapi.MessagingBeans.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;

/// The topics that the running service consumes from, and the types.
final class ConsumedTypes {

    /// The topic of the directory, which campaign-service writes.
    private static final String DIRECTORY = "directory";

    private static final String TOPIC = "mp\\.messaging\\.incoming\\.[a-z-]+\\.topic";

    private ConsumedTypes() {}

    /// By the topic's name without its prefix, such as `crisis`.
    ///
    /// @throws AssertionError when no configured topic has a type that a bean reacts to
    static SortedMap<String, List<String>> byTopic() {
        SortedMap<String, List<String>> byTopic = new TreeMap<>();
        topics().forEach(topic -> byTopic.put(topic, typesOf(topic)));
        List<String> unknown = new ArrayList<>(MessagingBeans.consumed());
        byTopic.values().forEach(unknown::removeAll);
        if (!unknown.isEmpty()) {
            throw new AssertionError("no consumed service announces: " + unknown);
        }
        return byTopic;
    }

    /// The service that writes a topic.
    static String writer(String topic) {
        return topic.equals(DIRECTORY) ? "campaign" : topic;
    }

    private static List<String> typesOf(String topic) {
        AnnouncementFiles theirs = AnnouncementFiles.of(writer(topic));
        List<String> types = new ArrayList<>();
        MessagingBeans.consumed().stream()
                .filter(theirs::describes)
                .filter(type -> type.startsWith(DIRECTORY + ".") == topic.equals(DIRECTORY))
                .forEach(types::add);
        if (theirs.describes(MessagingBeans.watermark(topic))) {
            types.add(MessagingBeans.watermark(topic));
        }
        return types;
    }

    /// The topics of partners; each of their records is of one type.
    private static boolean isPattern(String topic) {
        return topic.contains("[");
    }

    private static List<String> topics() {
        List<String> topics = new ArrayList<>();
        for (String name : ConfigProvider.getConfig().getPropertyNames()) {
            if (name.matches(TOPIC)
                    && !setting(name).endsWith(AsyncApiDocument.WATERMARKS)
                    && !isPattern(setting(name))) {
                topics.add(setting(name).substring(AsyncApiDocument.TOPIC_PREFIX.length()));
            }
        }
        return topics;
    }
}
