package id.percaya.local.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Against the example that the specification of Standard Webhooks gives.
class WebhookSignatureTest {

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String TIMESTAMP = "1614265330";
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private final WebhookSignature signature =
            new WebhookSignature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    @Test
    void a_call_that_was_signed_with_the_secret_is_genuine() {
        assertThat(signature.matches(ID, TIMESTAMP, BODY, SIGNATURE)).isTrue();
        assertThat(signature.matches(ID, TIMESTAMP, BODY, "v1,b3RoZXI= " + SIGNATURE)).isTrue();
    }

    @Test
    void anything_else_is_not() {
        assertThat(signature.matches(ID, TIMESTAMP, BODY + " ", SIGNATURE)).isFalse();
        assertThat(signature.matches(ID, "1614265331", BODY, SIGNATURE)).isFalse();
        assertThat(signature.matches("msg_other", TIMESTAMP, BODY, SIGNATURE)).isFalse();
        assertThat(signature.matches(ID, TIMESTAMP, BODY, "")).isFalse();
    }
}
