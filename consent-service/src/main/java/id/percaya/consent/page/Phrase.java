package id.percaya.consent.page;

/// What a page says, in each language that it can be read in.
public interface Phrase {

    String in(Language language);
}
