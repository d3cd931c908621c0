package id.percaya.drills.oracle;

/// The rules that must hold for every fault.
public enum Rule {
    C1("every 2xx has its events"),
    C2("at most one effect per key"),
    C3("versions 1 to n per stream, and no event appears behind the position of a tail"),
    C4("every announcement at least once, in order per key"),
    C5("each announcement takes effect once in each consumer"),
    C6("rebuilt views equal the live ones"),
    C7("only 503 with Retry-After or 429, no hanging requests, and a quick recovery"),
    C8("reads that do not need the failed part succeed"),
    C9("audit chains verify");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
