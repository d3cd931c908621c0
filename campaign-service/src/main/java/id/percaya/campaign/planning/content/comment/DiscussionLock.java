package id.percaya.campaign.planning.content.comment;

import id.percaya.campaign.planning.content.ContentId;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.OrderingLock;
import jakarta.enterprise.context.ApplicationScoped;

/// Orders the comments on a content against its approvals in the log. Who also needs
/// [id.percaya.campaign.permission.GateLock] takes this one first.
@ApplicationScoped
class DiscussionLock {

    private final OrderingLock lock;

    DiscussionLock(OrderingLock lock) {
        this.lock = lock;
    }

    void hold(ContentId content, Tenant tenant) {
        lock.hold("content-comments", tenant, content.value().toString());
    }
}
