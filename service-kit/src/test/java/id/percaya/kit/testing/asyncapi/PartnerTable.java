package id.percaya.kit.testing.asyncapi;

import id.percaya.kit.partners.PartnerEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A service's table in `docs/partners.md`: each announced event with the fields that partners
/// receive and those that stay internal. It stands between two comments.
final class PartnerTable {

    private static final Path DOCUMENT = Path.of("../docs/partners.md");
    private static final String HEAD =
            """
            | event | shown by REST as | partners receive | stays internal |
            |---|---|---|---|
            """;

    private final String begin;
    private final String end;

    PartnerTable(String service) {
        begin = "<!-- events of " + service + " -->\n";
        end = "<!-- end of " + service + " -->\n";
    }

    String of(AnnouncementFiles announced, Collection<PartnerEvent> given) {
        Map<String, PartnerEvent> byType =
                given.stream().collect(Collectors.toMap(PartnerEvent::type, Function.identity()));
        StringBuilder table = new StringBuilder(HEAD);
        for (String type : announced.types()) {
            List<String> all = new ArrayList<>();
            announced.schema(type).path("properties").fieldNames().forEachRemaining(all::add);
            PartnerEvent event = byType.get(type);
            table.append(
                    event == null
                            ? row(type, "–", "nothing: not given", names(all))
                            : row(
                                    type,
                                    "`" + event.shownBy() + "`",
                                    fields(event),
                                    rest(all, event)));
        }
        return table.toString();
    }

    private static String row(String type, String shown, String partners, String internal) {
        return "| `%s` | %s | %s | %s |\n".formatted(type, shown, partners, internal);
    }

    private static String fields(PartnerEvent event) {
        return event.fields().isEmpty() ? "the event, no field" : names(event.fields());
    }

    private static String rest(List<String> all, PartnerEvent event) {
        return names(all.stream().filter(name -> !event.fields().contains(name)).toList());
    }

    private static String names(List<String> fields) {
        return fields.isEmpty()
                ? "–"
                : fields.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    String committed() throws IOException {
        String document = Files.readString(DOCUMENT);
        return document.substring(start(document), document.indexOf(end));
    }

    void write(String table) throws IOException {
        String document = Files.readString(DOCUMENT);
        Files.writeString(
                DOCUMENT,
                document.substring(0, start(document))
                        + table
                        + document.substring(document.indexOf(end)));
    }

    private int start(String document) {
        return document.indexOf(begin) + begin.length();
    }
}
