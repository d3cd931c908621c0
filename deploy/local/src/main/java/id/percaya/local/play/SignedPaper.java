package id.percaya.local.play;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The scan of a paper that somebody signed before a witness.
public record SignedPaper(String words, String witness) {

    static final String TYPE = "application/pdf";

    /// As a PDF begins, which is how it is known for one.
    String content() {
        return "%PDF-1.7\n% " + words + "\n";
    }

    /// The witness's name as headers carry it: percent-encoded UTF-8.
    String witnessHeader() {
        return URLEncoder.encode(witness, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
