package id.percaya.consent.proof.printing;

/// What several pages call alike.
public enum SharedText implements LocalizedText {
    PERSON("Nama samaran orang yang bersangkutan", "Pseudonym of the person"),
    CHECK("Cara memeriksa", "How to check"),
    KEYS_AT("Kunci publik tersedia di", "The public keys are at");

    private final String indonesian;
    private final String english;

    SharedText(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language.choose(indonesian, english);
    }
}
