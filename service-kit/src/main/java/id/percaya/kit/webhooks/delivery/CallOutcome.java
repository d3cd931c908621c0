package id.percaya.kit.webhooks.delivery;

/// The result of one attempt.
sealed interface CallOutcome {

    int SUCCESS = 2;
    int GONE_STATUS = 410;

    /// Redirects are not followed, so a 3xx is a failure: the signature is meant for the registered
    /// address only.
    record Answered(int status) implements CallOutcome {

        @Override
        public boolean isDelivered() {
            return status / 100 == SUCCESS;
        }

        @Override
        public boolean isGone() {
            return status == GONE_STATUS;
        }
    }

    record Failed(CallFailure failure) implements CallOutcome {

        @Override
        public boolean isDelivered() {
            return false;
        }

        @Override
        public boolean isGone() {
            return false;
        }
    }

    boolean isDelivered();

    /// The receiver wants nothing more, as Standard Webhooks specifies.
    boolean isGone();
}
