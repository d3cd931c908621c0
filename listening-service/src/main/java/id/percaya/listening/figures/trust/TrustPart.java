package id.percaya.listening.figures.trust;

/// The components of the trust index, with their weights.
enum TrustPart {
    SENTIMENT(0.35),
    RATINGS(0.25),
    ENGAGEMENT(0.20),
    RESPONSE(0.20);

    private final double weight;

    TrustPart(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
