package id.percaya.kit.bed;

import id.percaya.kit.bed.BedDecider.MakeBed;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class BedReady implements Timer {

    private final Beds beds;

    BedReady(Beds beds) {
        this.beds = beds;
    }

    @Override
    public String name() {
        return "bed-ready";
    }

    @Override
    public void due(Deadline due) {
        beds.handle(Ids.next(), new MakeBed(due.subject().toString()), due.context());
    }
}
