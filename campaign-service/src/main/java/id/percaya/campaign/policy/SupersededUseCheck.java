package id.percaya.campaign.policy;

import id.percaya.kit.Due;
import id.percaya.kit.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/// By now the consent that superseded another has been heard: what it does not permit stops.
@ApplicationScoped
class SupersededUseCheck implements Timer {

    static final String NAME = "superseded-use-check";

    private final UnpermittedUses uses;

    SupersededUseCheck(UnpermittedUses uses) {
        this.uses = uses;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void due(Due due) {
        uses.stop(due.subject(), due.intent());
    }
}
