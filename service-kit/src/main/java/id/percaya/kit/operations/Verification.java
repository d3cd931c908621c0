package id.percaya.kit.operations;

import id.percaya.eventstore.Projection;
import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.Comparison;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Replays the whole log beside the service's views, inline and subscribed.
@ApplicationScoped
class Verification {

    private final List<Projection<?>> inline;
    private final List<View<?>> subscribed;
    private final Comparison comparison;

    Verification(
            @All List<Projection<?>> inline, @All List<View<?>> subscribed, Comparison comparison) {
        this.inline = inline;
        this.subscribed = subscribed;
        this.comparison = comparison;
    }

    ViewsVerified verify() {
        List<ViewsVerified.Verified> views = new ArrayList<>();
        views.add(ViewsVerified.Verified.of("inline", comparison.inline(inline, Set.of())));
        for (View<?> view : subscribed) {
            Comparison.Found found = comparison.subscribed(view, Set.of());
            views.add(ViewsVerified.Verified.of(view.name(), found));
        }
        return ViewsVerified.of(views);
    }
}
