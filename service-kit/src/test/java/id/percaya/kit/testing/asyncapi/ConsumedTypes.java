package id.percaya.kit.testing.asyncapi;

import static id.percaya.kit.testing.asyncapi.MessagingBeans.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;

/// The services that the running service consumes from, and the types.
final class ConsumedTypes {

    private static final String TOPIC = "mp\\.messaging\\.incoming\\.[a-z-]+\\.topic";

    private ConsumedTypes() {}

    /// @throws AssertionError when no configured service announces a type that a bean reacts to
    static SortedMap<String, List<String>> byService() {
        SortedMap<String, List<String>> byService = new TreeMap<>();
        services().forEach(service -> byService.put(service, typesOf(service)));
        List<String> unknown = new ArrayList<>(MessagingBeans.consumed());
        byService.values().forEach(unknown::removeAll);
        if (!unknown.isEmpty()) {
            throw new AssertionError("no consumed service announces: " + unknown);
        }
        return byService;
    }

    private static List<String> typesOf(String service) {
        AnnouncementFiles theirs = AnnouncementFiles.of(service);
        List<String> types = new ArrayList<>();
        MessagingBeans.consumed().stream().filter(theirs::describes).forEach(types::add);
        if (theirs.describes(MessagingBeans.watermark(service))) {
            types.add(MessagingBeans.watermark(service));
        }
        return types;
    }

    private static List<String> services() {
        List<String> services = new ArrayList<>();
        for (String name : ConfigProvider.getConfig().getPropertyNames()) {
            if (name.matches(TOPIC) && !setting(name).endsWith(AsyncApiDocument.WATERMARKS)) {
                services.add(setting(name).substring(AsyncApiDocument.TOPIC_PREFIX.length()));
            }
        }
        return services;
    }
}
