package id.percaya.kit.bed;

import id.percaya.kit.Due;
import id.percaya.kit.Ids;
import id.percaya.kit.Timer;
import id.percaya.kit.bed.BedDecider.MakeBed;
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
    public void due(Due due) {
        beds.handle(Ids.next(), new MakeBed(due.subject().toString()), due.intent());
    }
}
