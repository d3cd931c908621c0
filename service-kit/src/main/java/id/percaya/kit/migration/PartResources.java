package id.percaya.kit.migration;

import java.util.Collection;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/// The migrations of one folder. Quarkus finds the migrations of all folders when it is built and
/// gives Flyway this fixed list, whatever location is set later.
record PartResources(ResourceProvider all, String folder) implements ResourceProvider {

    @Override
    public @Nullable LoadableResource getResource(String name) {
        LoadableResource found = all.getResource(name);
        return found != null && isInFolder(found) ? found : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return all.getResources(prefix, suffixes).stream().filter(this::isInFolder).toList();
    }

    private boolean isInFolder(LoadableResource resource) {
        return resource.getAbsolutePath().startsWith(folder + "/");
    }
}
