package id.percaya.kit.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/beds?limit=1&cursor=a_-.~",
                "/v1/beds/%C3%A4?q=a%20b+c",
                "/v1/beds?ids[]=1",
                "/$metadata/a;b=c/@d:e!(f)*'g'",
                "http://localhost:8181/v1/beds"
            })
    void is_a_uri(String target) {
        assertThat(RequestTarget.isOne(target)).isTrue();
        assertThat(URI.create(target)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/%",
                "/%4",
                "/a%4g",
                "/a|b",
                "/a?b=c|d",
                "/a\\b",
                "/{id}",
                "/a^b",
                "/a`b",
                "/a\"b",
                "/<a>",
                "/a b",
                "/a[0]",
                "/a#b",
                "/ä",
                "/a\u0000",
                "/a\n",
                "/a\u007f"
            })
    void nothing_else_is_one(String target) {
        assertThat(RequestTarget.isOne(target)).isFalse();
    }
}
