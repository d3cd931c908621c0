package id.percaya.eventstore;

import java.util.regex.Pattern;

/// A read model that follows the log asynchronously and can be rebuilt from it while it is read.
/// Its tables are in the schema [#schema], which a migration creates; the projection names the
/// tables without a schema. Unlike a [Subscription], a projection only writes rows, so it can be
/// repeated.
///
/// @param name lower-case letters, digits and underscores, at most 40, not ending like the schema
///   of a generation (`_g2`); it never changes
/// @param version the version of the projection's code. When it is higher than the stored one, the
///   view rebuilds itself while the old rows are still read
public record View<E>(String name, int version, Projection<E> projection) {

    private static final Pattern FORM = Pattern.compile("(?!.*_g[0-9]+$)[a-z][a-z0-9_]{0,39}");

    public View {
        if (!FORM.matcher(name).matches() || version < 1) {
            throw new IllegalArgumentException("not a valid name and version of a view: " + name);
        }
    }

    /// The schema that is read, whichever generation it holds.
    public String schema() {
        return "rm_" + name;
    }
}
