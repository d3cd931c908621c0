package id.percaya.eventstore;

import java.util.regex.Pattern;

/// A view that follows the log apart from the append, and can be rebuilt from it while it is read.
/// Its tables live in [#schema], which a migration creates; the projection names them without it.
/// Acts have no rebuild: what only writes rows can be repeated, a [Subscription] cannot.
///
/// @param name lower-case letters, digits and underscores, at most 40, and not ending as a
///   generation's schema does (`_g2`); never changed
/// @param version of what the projection makes of the events; a higher one than the stored makes
///   the view rebuild itself, while the rows of the older one are read
public record View<E>(String name, int version, Projection<E> projection) {

    private static final Pattern FORM = Pattern.compile("(?!.*_g[0-9]+$)[a-z][a-z0-9_]{0,39}");

    public View {
        if (!FORM.matcher(name).matches() || version < 1) {
            throw new IllegalArgumentException("no name or no version of a view: " + name);
        }
    }

    /// Where the generation that serves is always found.
    public String schema() {
        return "rm_" + name;
    }
}
