package id.percaya.consent.proof.printing;

/// What a page says, in each language that it can be read in.
public interface LocalizedText {

    String in(Language language);
}
