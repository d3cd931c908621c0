package id.percaya.listening.concern.finding;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// One turn of a monitor: its changed hours are counted, its windows judged, its concerns
/// confirmed. Each step is a transaction.
@ApplicationScoped
class MonitorFinding {

    /// Others wait no longer; the next turn goes on.
    private static final int MOST_STEPS = 20;

    private final Transactions transactions;
    private final WindowCounting counting;
    private final WindowJudging judging;
    private final OpenWindowJoining joining;
    private final ConfirmingByRule confirming;

    MonitorFinding(
            Transactions transactions,
            WindowCounting counting,
            WindowJudging judging,
            OpenWindowJoining joining,
            ConfirmingByRule confirming) {
        this.transactions = transactions;
        this.counting = counting;
        this.judging = judging;
        this.joining = joining;
        this.confirming = confirming;
    }

    /// Windows are judged in the light of those before them, so all are counted first.
    void find(Tenant tenant, UUID monitor, BooleanSupplier isStopping) {
        if (isMoreToCount(tenant, monitor, isStopping)) {
            return;
        }
        while (!isStopping.getAsBoolean()
                && transactions.retrying(tenant, () -> judging.judge(tenant, monitor))) {}
        var _ = transactions.retrying(tenant, () -> joining.join(tenant, monitor));
        var _ = transactions.retrying(tenant, () -> confirming.confirm(tenant, monitor));
    }

    private boolean isMoreToCount(Tenant tenant, UUID monitor, BooleanSupplier isStopping) {
        for (int step = 0; step < MOST_STEPS && !isStopping.getAsBoolean(); step++) {
            if (!transactions.call(tenant, () -> counting.count(tenant, monitor))) {
                return false;
            }
        }
        return true;
    }
}
