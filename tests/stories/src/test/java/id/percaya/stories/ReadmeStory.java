package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.percaya.local.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The README of consent-service contains every command of the service, and all of them work as
/// written.
@ExtendWith(SharedPlatform.class)
class ReadmeStory {

    private static final Path SERVICE = Path.of("../../consent-service");

    private final Platform platform;

    ReadmeStory(Platform platform) {
        this.platform = platform;
    }

    @Test
    void the_readme_contains_every_command_and_each_works() throws Exception {
        List<String> requests =
                ReadmeCommands.with(
                                List.of(
                                        "8180 " + platform.realm().getPort(),
                                        "8181 " + platform.uri("campaign").getPort(),
                                        "8182 " + platform.uri("listening").getPort(),
                                        "8183 " + platform.uri("crisis").getPort(),
                                        "8184 " + platform.uri("consent").getPort()))
                        .run(SERVICE.resolve("README.md"));
        assertThat(requests).allMatch(each -> each.startsWith("2"));
        for (String path : commands()) {
            String address =
                    "2.. POST http://127.0.0.1:%d%s([?].*)?"
                            .formatted(
                                    platform.uri("consent").getPort(),
                                    path.replaceAll("\\{[^}]*}", "[^/?]+"));
            assertThat(requests)
                    .as("POST %s in the README", path)
                    .anyMatch(each -> each.matches(address));
        }
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
