package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.halt.HaltInForce;
import id.percaya.campaign.permission.halt.HaltViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Tells which halts in force stop a campaign as a whole. It is derived and never stored, so that a
/// lift returns the campaign to the state it was in. A halt of a single procedure, practitioner,
/// topic or channel holds some publications and does not count.
@ApplicationScoped
class HaltedCampaigns {

    private final HaltViews halts;

    HaltedCampaigns(HaltViews halts) {
        this.halts = halts;
    }

    List<UUID> haltsOf(CampaignRow campaign) {
        return haltsOf(campaign, halts.inForce());
    }

    /// Reads the halts once, when it is first asked.
    Function<CampaignRow, List<UUID>> readOnce() {
        return new Function<>() {
            private List<HaltInForce> inForce = List.of();
            private boolean read;

            @Override
            public List<UUID> apply(CampaignRow campaign) {
                if (!read) {
                    inForce = halts.inForce();
                    read = true;
                }
                return haltsOf(campaign, inForce);
            }
        };
    }

    private static List<UUID> haltsOf(CampaignRow campaign, List<HaltInForce> inForce) {
        return inForce.stream()
                .filter(halt -> stops(halt.scope(), campaign))
                .map(halt -> halt.halt().haltId())
                .sorted()
                .toList();
    }

    private static boolean stops(Scope scope, CampaignRow campaign) {
        boolean wide =
                scope.procedure() == null
                        && scope.practitioner() == null
                        && scope.topic() == null
                        && scope.channel() == null;
        return wide
                && (scope.campaign() == null || scope.campaign().equals(campaign.id))
                && (scope.facility() == null || campaign.plan.isAt(scope.facility()));
    }
}
