package id.percaya.kit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The public addresses of the JSON Schemas of this service's announcements. A record's
/// `ce_dataschema` is such an address; CloudEvents demands an absolute URI.
@ApplicationScoped
public class SchemaAddresses {

    private final String base;

    /// @throws IllegalArgumentException when the base is no absolute http or https URI
    SchemaAddresses(@ConfigProperty(name = "percaya.schemas.base-uri") URI base) {
        if (!"http".equals(base.getScheme()) && !"https".equals(base.getScheme())) {
            throw new IllegalArgumentException(
                    "percaya.schemas.base-uri is no absolute http or https URI: " + base);
        }
        String text = base.toString();
        this.base = text.endsWith("/") ? text : text + '/';
    }

    /// @param file `consent.given.v1.json`
    public String of(String file) {
        return base + file;
    }
}
