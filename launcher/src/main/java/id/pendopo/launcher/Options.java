package id.pendopo.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param address where the server listens; the machine itself only, unless asked otherwise, because demo passwords are
 *     known to everybody
 * @param port of the server
 * @param data directory that keeps everything that must last
 * @param empty start without demo data
 * @param war the application
 * @param micro the jar of Payara Micro
 */
record Options(String address, int port, Path data, boolean empty, Path war, Path micro) {

    static final int DEFAULT_PORT = 8080;

    static Options parse(List<String> arguments) {
        String address = "127.0.0.1";
        int port = DEFAULT_PORT;
        Path data = Path.of("data");
        boolean empty = false;
        Path war = null;
        Path micro = null;
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--address" -> address = value(option, rest);
                case "--port" -> port = port(value(option, rest));
                case "--data" -> data = Path.of(value(option, rest));
                case "--empty" -> empty = true;
                case "--war" -> war = Path.of(value(option, rest));
                case "--micro" -> micro = Path.of(value(option, rest));
                default -> throw new Refusal("Unknown option " + option + "; see --help.");
            }
        }
        if (war == null || micro == null) {
            throw new Refusal("Start Pendopo with ./run, which knows where --war and --micro are.");
        }
        return new Options(
                address,
                port,
                data.toAbsolutePath().normalize(),
                empty,
                war.toAbsolutePath().normalize(),
                micro.toAbsolutePath().normalize());
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().isBlank()) {
            throw new Refusal("Option " + option + " needs a value; see --help.");
        }
        return rest.pop();
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new Refusal("--port takes a number from 1 to 65535, not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }
}
