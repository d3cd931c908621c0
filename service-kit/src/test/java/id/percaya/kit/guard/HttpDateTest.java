package id.percaya.kit.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HttpDateTest {

    @Test
    void is_an_imf_fixdate() {
        assertThat(new HttpDate().now())
                .matches("[A-Z][a-z]{2}, [0-3][0-9] [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT");
    }
}
