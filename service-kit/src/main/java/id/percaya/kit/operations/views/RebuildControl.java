package id.percaya.kit.operations.views;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.view.RebuildProgress;
import id.percaya.eventstore.postgres.view.Rebuilds;
import id.percaya.kit.operations.oversight.OversightCommand.CancelRebuild;
import id.percaya.kit.operations.oversight.OversightCommand.RebuildView;
import id.percaya.kit.operations.oversight.Oversights;
import id.percaya.kit.problem.NotFound;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Orders about views. Like those of [SubscriptionControl], an order is recorded first and carried
/// out afterwards. Ordering a rebuild while one is running returns the running one.
@ApplicationScoped
class RebuildControl {

    private final List<View<?>> views;
    private final Rebuilds rebuilds;
    private final Oversights oversights;

    RebuildControl(@All List<View<?>> views, Rebuilds rebuilds, Oversights oversights) {
        this.views = views;
        this.rebuilds = rebuilds;
        this.oversights = oversights;
    }

    Version rebuild(String name, CommandContext context) {
        return oversights.handle(new RebuildView(known(name).name()), context);
    }

    Version cancel(String name, CommandContext context) {
        return oversights.handle(new CancelRebuild(known(name).name()), context);
    }

    void carryOutRebuild(String name, String by) {
        rebuilds.start(known(name), by);
    }

    void carryOutCancel(String name) {
        rebuilds.cancel(name);
    }

    List<ViewDetails> all() {
        List<RebuildProgress> progress = rebuilds.progress();
        return views.stream().map(view -> details(view, progress)).toList();
    }

    ViewDetails details(String name) {
        return details(known(name), rebuilds.progress());
    }

    private static ViewDetails details(View<?> view, List<RebuildProgress> progress) {
        return progress.stream()
                .filter(each -> each.view().equals(view.name()))
                .findAny()
                .map(each -> ViewDetails.of(view, each))
                .orElseGet(() -> ViewDetails.of(view, null));
    }

    private View<?> known(String name) {
        return views.stream()
                .filter(view -> view.name().equals(name))
                .findAny()
                .orElseThrow(NotFound::new);
    }
}
