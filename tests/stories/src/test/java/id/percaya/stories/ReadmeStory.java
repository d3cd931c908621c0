package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.percaya.kit.testing.answers.DocumentedAnswers;
import id.percaya.local.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The README of consent-service contains every command of the service, all of them work as
/// written, and each answer is as documented.
@ExtendWith(SharedPlatform.class)
class ReadmeStory {

    private static final Path SERVICE = Path.of("../../consent-service");

    private final Platform platform;

    ReadmeStory(Platform platform) {
        this.platform = platform;
    }

    @Test
    void the_readme_contains_every_command_and_each_works() throws Exception {
        DocumentedAnswers documented = DocumentedAnswers.of(SERVICE.resolve("openapi.yaml"));
        int port = platform.uri("consent").getPort();
        List<String> requests;
        try (CheckingProxy proxy = new CheckingProxy(documented, port)) {
            requests =
                    ReadmeCommands.with(ports(), proxy.address()).run(SERVICE.resolve("README.md"));
            assertThat(proxy.mismatches()).isEmpty();
        }
        assertThat(requests).allMatch(each -> each.startsWith("2"));
        for (String path : commands()) {
            String address =
                    "2.. POST http://127.0.0.1:%d%s([?].*)?"
                            .formatted(port, path.replaceAll("\\{[^}]*}", "[^/?]+"));
            assertThat(requests)
                    .as("POST %s in the README", path)
                    .anyMatch(each -> each.matches(address));
        }
    }

    private List<String> ports() {
        return List.of(
                "8180 " + platform.realm().getPort(),
                "8181 " + platform.uri("campaign").getPort(),
                "8182 " + platform.uri("listening").getPort(),
                "8183 " + platform.uri("crisis").getPort(),
                "8184 " + platform.uri("consent").getPort());
    }

    /// The paths with a POST, except for the operators' endpoints.
    private static List<String> commands() throws IOException {
        String file = Files.readString(SERVICE.resolve("openapi.yaml"));
        JsonNode paths = new ObjectMapper(new YAMLFactory()).readTree(file).path("paths");
        List<String> commands = new ArrayList<>();
        paths.properties()
                .forEach(path -> {
                    if (path.getValue().has("post")
                            && !path.getKey().startsWith("/v1/operations/")) {
                        commands.add(path.getKey());
                    }
                });
        return commands;
    }
}
