package id.percaya.consent.policy;

import id.percaya.consent.withdrawal.WithdrawalCommand.PassDeadline;
import id.percaya.consent.withdrawal.WithdrawalId;
import id.percaya.consent.withdrawal.Withdrawals;
import id.percaya.kit.Due;
import id.percaya.kit.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/// The 3 × 24 hours are over. A clock that was set back does not make the timer early, which comes
/// once.
@ApplicationScoped
class WithdrawalDue implements Timer {

    static final String NAME = "withdrawal-due";

    private final Withdrawals withdrawals;
    private final Clock clock;

    WithdrawalDue(Withdrawals withdrawals, Clock clock) {
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void due(Due due) {
        Instant now = clock.instant();
        Instant at = now.isBefore(due.at()) ? due.at() : now;
        withdrawals.handle(new WithdrawalId(due.subject()), new PassDeadline(at), due.intent());
    }
}
