package id.percaya.kit.testing.asyncapi;

import static id.percaya.kit.testing.asyncapi.MessagingBeans.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;

/// Whom the running service hears, and which types.
final class ConsumedTypes {

    private static final String TOPIC = "mp\\.messaging\\.incoming\\.[a-z-]+\\.topic";

    private ConsumedTypes() {}

    /// Each type that a bean hears is announced by one of the services that the settings name.
    static SortedMap<String, List<String>> byService() {
        SortedMap<String, List<String>> byService = new TreeMap<>();
        services().forEach(service -> byService.put(service, heardOf(service)));
        List<String> unknown = new ArrayList<>(MessagingBeans.heard());
        byService.values().forEach(unknown::removeAll);
        if (!unknown.isEmpty()) {
            throw new AssertionError("heard, and announced by none of those heard: " + unknown);
        }
        return byService;
    }

    private static List<String> heardOf(String service) {
        AnnouncementFiles theirs = AnnouncementFiles.of(service);
        List<String> types = new ArrayList<>();
        MessagingBeans.heard().stream().filter(theirs::describes).forEach(types::add);
        if (theirs.describes(MessagingBeans.watermark(service))) {
            types.add(MessagingBeans.watermark(service));
        }
        return types;
    }

    private static List<String> services() {
        List<String> services = new ArrayList<>();
        for (String name : ConfigProvider.getConfig().getPropertyNames()) {
            if (name.matches(TOPIC)) {
                services.add(setting(name).substring(AsyncApiDocument.TOPIC_PREFIX.length()));
            }
        }
        return services;
    }
}
