package id.percaya.stories;

import id.percaya.local.Platform;
import id.percaya.local.PlatformSettings;
import id.percaya.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Provides one platform for all stories: started by the first story, stopped after the last.
public final class SharedPlatform implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(SharedPlatform.class))
                .computeIfAbsent(Platform.class, _ -> start());
    }

    /// JUnit's root store closes the platform, because it is AutoCloseable.
    private static Platform start() {
        try {
            Path data =
                    Files.createTempDirectory(
                            Files.createDirectories(Path.of("target")), "platform");
            return Platform.start(
                    PlatformSettings.test(Path.of("../.."), data, EnumSet.allOf(Service.class)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
