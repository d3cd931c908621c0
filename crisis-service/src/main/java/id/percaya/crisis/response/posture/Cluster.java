package id.percaya.crisis.response.posture;

/// Groups crisis types by the responsibility that the public attributes (Coombs 2007, table 1).
public enum Cluster {
    VICTIM(Threat.MILD),
    ACCIDENTAL(Threat.MODERATE),
    PREVENTABLE(Threat.SEVERE);

    private final Threat firstThreat;

    Cluster(Threat firstThreat) {
        this.firstThreat = firstThreat;
    }

    public Threat firstThreat() {
        return firstThreat;
    }
}
