package id.percaya.drills.oracle;

/// What holds whatever happened; the same for every fault.
public enum Rule {
    C1("every 2xx has its events"),
    C2("at most one effect a key"),
    C3("versions 1 to n a stream, and nothing appears behind what a tail has read"),
    C4("every announcement at least once, in order a key"),
    C5("each announcement takes effect once where it is heard"),
    C6("views rebuilt from zero equal the live ones"),
    C7("only 503 with Retry-After or 429, nothing hangs, and soon all is well"),
    C8("reads that do not need the failed part answer"),
    C9("audit chains verify");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
