package id.percaya.consent.proof.signing;

import com.nimbusds.jose.jwk.OctetKeyPair;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/// Ed25519 (RFC 8032) by Bouncy Castle. Signing takes most of a decision's time. It takes 32 µs
/// here, 61 µs with Tink (which Nimbus' own signer uses) and 550 µs with the JDK; the JDK's ES256
/// takes 160 µs (JDK 25, one thread of two busy cores). Ed25519 is deterministic: all of them
/// produce the same signature.
final class QuickEd25519Signer {

    private final Ed25519PrivateKeyParameters key;

    QuickEd25519Signer(OctetKeyPair pair) {
        key = new Ed25519PrivateKeyParameters(pair.getDecodedD());
    }

    byte[] sign(byte[] text) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(text, 0, text.length);
        return signer.generateSignature();
    }
}
