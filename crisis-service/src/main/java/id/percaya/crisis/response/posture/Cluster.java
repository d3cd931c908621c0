package id.percaya.crisis.response.posture;

/// Crisis types with the same first threat (Coombs 2007, table 1).
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
