package id.percaya.bench.eventstore;

import id.percaya.bench.contestant.StoreUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/// Loads a peer in its own class loader, because two of them use the same class names in different
/// versions. The interface, the driver and the pool are shared.
final class PeerLoader {

    private static final List<String> SHARED =
            List.of("id.percaya.bench.contestant.", "org.postgresql.", "com.zaxxer.hikari.");

    private PeerLoader() {}

    static StoreUnderTest load(String peer) {
        Path target = Path.of(System.getProperty("percaya.bench", "..")).resolve(peer + "/target");
        // Never closed: threads of a peer may outlive its measurement.
        ClassLoader loader = new URLClassLoader(peer, urls(target), new Shared());
        return ServiceLoader.load(StoreUnderTest.class, loader).findFirst().orElseThrow();
    }

    private static URL[] urls(Path target) {
        try (Stream<Path> libraries = Files.list(target.resolve("lib"))) {
            return Stream.concat(Stream.of(target.resolve("classes")), libraries)
                    .map(PeerLoader::url)
                    .toArray(URL[]::new);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class Shared extends ClassLoader {

        Shared() {
            super(getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (SHARED.stream().noneMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            return PeerLoader.class.getClassLoader().loadClass(name);
        }
    }
}
