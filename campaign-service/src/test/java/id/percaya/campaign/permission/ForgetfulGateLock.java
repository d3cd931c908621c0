package id.percaya.campaign.permission;

import id.percaya.eventstore.Tenant;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The gate lock, which one caller can be made to forget. So a drill shows that it would be missed.
@Alternative
@Singleton
public class ForgetfulGateLock extends GateLock {

    private volatile @Nullable String forgetting;

    ForgetfulGateLock(DataSource requests, TransactionSynchronizationRegistry transaction) {
        super(requests, transaction);
    }

    /// @param caller the start of a class and method, such as `PublishGate.start` or `Halts.`; null
    ///   for nobody
    public void forgetFor(@Nullable String caller) {
        forgetting = caller;
    }

    @Override
    public void lockShared(Tenant tenant) {
        if (!isForgotten()) {
            super.lockShared(tenant);
        }
    }

    @Override
    public void lockExclusive(Tenant tenant) {
        if (!isForgotten()) {
            super.lockExclusive(tenant);
        }
    }

    private boolean isForgotten() {
        String caller = forgetting;
        return caller != null
                && StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                        .walk(frames ->
                                frames.anyMatch(frame ->
                                        (frame.getDeclaringClass().getSimpleName()
                                                        + "."
                                                        + frame.getMethodName())
                                                .startsWith(caller)));
    }
}
