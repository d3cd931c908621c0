package id.percaya.consent.page;

/// What several pages call alike.
public enum Label implements Phrase {
    PERSON("Nama samaran orang yang bersangkutan", "Pseudonym of the person"),
    CHECK("Cara memeriksa", "How to check"),
    KEYS_AT("Kunci publik tersedia di", "The public keys are at");

    private final String indonesian;
    private final String english;

    Label(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language.choose(indonesian, english);
    }
}
