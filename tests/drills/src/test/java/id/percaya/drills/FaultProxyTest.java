package id.percaya.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultProxyTest {

    private static final InetAddress HOST = InetAddress.ofLiteral("127.0.0.1");

    private ServerSocket echo;
    private FaultProxy proxy;

    @BeforeEach
    void listen() throws IOException {
        echo = new ServerSocket(0, 10, HOST);
        proxy = FaultProxy.before(echo.getLocalPort());
        Thread.ofVirtual().start(this::echoAll);
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void without_a_fault_everything_arrives() throws IOException {
        assertThat(answerTo("halo")).isEqualTo("halo");
    }

    @Test
    void down_closes_connections() {
        proxy.set(new NetworkFault.Down());
        assertThat(isAnswered("halo")).isFalse();
    }

    @Test
    void a_blackhole_drops_all_bytes() {
        proxy.set(new NetworkFault.Blackhole());
        assertThatThrownBy(() -> answerTo("halo", 2)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void every_second_matching_response_is_lost() throws IOException {
        proxy.set(new NetworkFault.AnswerLost("yes", 2));
        assertThat(isAnswered("yes")).isTrue();
        assertThat(isAnswered("no")).isTrue();
        assertThat(isAnswered("yes")).isFalse();
        assertThat(isAnswered("yes")).isTrue();
        assertThat(proxy.lost()).isEqualTo(1);
    }

    private boolean isAnswered(String word) {
        try {
            return answerTo(word).equals(word);
        } catch (IOException _) {
            return false;
        }
    }

    private String answerTo(String word) throws IOException {
        return answerTo(word, 60);
    }

    private String answerTo(String word, int seconds) throws IOException {
        byte[] sent = word.getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(HOST, proxy.port())) {
            socket.setSoTimeout(seconds * 1000);
            socket.getOutputStream().write(sent);
            return new String(
                    socket.getInputStream().readNBytes(sent.length), StandardCharsets.UTF_8);
        }
    }

    private void echoAll() {
        while (!echo.isClosed()) {
            var _ = echoOneClient();
        }
    }

    /// @return whether the caller stayed to the end
    private boolean echoOneClient() {
        try (Socket caller = echo.accept()) {
            return caller.getInputStream().transferTo(caller.getOutputStream()) > 0;
        } catch (IOException _) {
            return false;
        }
    }
}
