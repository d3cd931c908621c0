package id.percaya.kit.operations.views;

import id.percaya.eventstore.Projection;
import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.verify.ViewComparison;
import id.percaya.kit.view.SealedColumns;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares the service's views, inline and subscribed, with a replay of the whole log.
@ApplicationScoped
class ViewVerification {

    private final List<Projection<?>> inline;
    private final List<View<?>> subscribed;
    private final List<SealedColumns> sealed;
    private final ViewComparison comparison;

    ViewVerification(
            @All List<Projection<?>> inline,
            @All List<View<?>> subscribed,
            @All List<SealedColumns> sealed,
            ViewComparison comparison) {
        this.inline = inline;
        this.subscribed = subscribed;
        this.sealed = sealed;
        this.comparison = comparison;
    }

    ViewsVerified verify() {
        Set<String> ignored =
                sealed.stream()
                        .flatMap(columns -> columns.names().stream())
                        .collect(Collectors.toSet());
        List<ViewsVerified.Verified> views = new ArrayList<>();
        views.add(ViewsVerified.Verified.of("inline", comparison.inline(inline, ignored)));
        for (View<?> view : subscribed) {
            ViewComparison.Result found = comparison.subscribed(view, ignored);
            views.add(ViewsVerified.Verified.of(view.name(), found));
        }
        return ViewsVerified.of(views);
    }
}
