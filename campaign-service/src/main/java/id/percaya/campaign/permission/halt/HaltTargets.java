package id.percaya.campaign.permission.halt;

import id.percaya.eventstore.Tenant;
import java.util.UUID;

/// The things of a tenant that a halt may name by id. A later chapter keeps them and implements
/// this.
public interface HaltTargets {

    boolean hasCampaign(UUID id, Tenant tenant);

    boolean hasContent(UUID id, Tenant tenant);
}
