package id.percaya.campaign.publishing.gate;

import id.percaya.campaign.HaltReference;
import id.percaya.eventstore.Sorted;
import java.util.Set;
import java.util.TreeSet;

/// All that holds a publication.
///
/// @param halts the halts that cover it, when [HoldReason#HALTED] is a reason, and those that it
///   seems to be about, when [HoldReason#HALT_SUSPECTED] is one; empty for holds that were recorded
///   before halts were named
public record Hold(Set<HoldReason> reasons, Set<HaltReference> halts) {

    public Hold {
        reasons = Sorted.set(reasons);
        halts = Sorted.set(halts);
    }

    public static Hold because(HoldReason reason) {
        return new Hold(Set.of(reason), Set.of());
    }

    public static Hold by(HaltReference halt) {
        return new Hold(Set.of(HoldReason.HALTED), Set.of(halt));
    }

    public static Hold suspectedBy(HaltReference halt) {
        return new Hold(Set.of(HoldReason.HALT_SUSPECTED), Set.of(halt));
    }

    public Hold without(HoldReason reason) {
        Set<HoldReason> others = new TreeSet<>(reasons);
        others.remove(reason);
        return new Hold(others, halts);
    }

    public boolean includes(Hold other) {
        return reasons.containsAll(other.reasons()) && halts.containsAll(other.halts());
    }

    public Hold and(Hold other) {
        Set<HoldReason> allReasons = new TreeSet<>(reasons);
        allReasons.addAll(other.reasons());
        Set<HaltReference> allHalts = new TreeSet<>(halts);
        allHalts.addAll(other.halts());
        return new Hold(allReasons, allHalts);
    }
}
