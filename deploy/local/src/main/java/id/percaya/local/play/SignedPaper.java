package id.percaya.local.play;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The scan of a paper that was signed before a witness.
public record SignedPaper(String words, String witness) {

    static final String TYPE = "application/pdf";

    /// Starts with the PDF signature, by which the service detects the type.
    String content() {
        return "%PDF-1.7\n% " + words + "\n";
    }

    /// The witness's name for the header: percent-encoded UTF-8.
    String witnessHeader() {
        return URLEncoder.encode(witness, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
