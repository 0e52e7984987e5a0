package id.pendopo.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords and the encryption key, made on the first start and kept in the data directory, readable by its owner only.
 * Losing the key means losing the encrypted personal data, so it belongs in every backup.
 */
final class Secrets {

    private static final String HEADER =
            "# Made by Pendopo on the first start. Keep it with every backup of this directory.\n";
    private static final String ADMINISTRATOR_PASSWORD = "administrator.one-time-password";
    private static final String ENCRYPTION_KEY = "encryption.key";
    private static final String DEMO = "demo";
    private static final char[] LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789".toCharArray();

    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    /** Reads the secrets, or makes them on the first start; {@code empty} counts then only. */
    static Secrets open(Path root, boolean empty) throws IOException {
        Secrets secrets = new Secrets(root.resolve("secrets.properties"));
        if (Files.exists(secrets.file)) {
            secrets.values.load(new StringReader(Files.readString(secrets.file)));
            if (empty && secrets.demo()) {
                throw new Refusal(
                        "The data in " + root + " is a demo; for --empty choose a new directory with --data.");
            }
        } else {
            secrets.makeAll(empty);
        }
        return secrets;
    }

    private void makeAll(boolean empty) throws IOException {
        for (DatabaseRole role : DatabaseRole.values()) {
            values.setProperty(role.secret(), word(32));
        }
        byte[] key = new byte[32];
        random.nextBytes(key);
        values.setProperty(ENCRYPTION_KEY, Base64.getEncoder().encodeToString(key));
        values.setProperty(DEMO, Boolean.toString(!empty));
        if (empty) {
            values.setProperty(ADMINISTRATOR_PASSWORD, word(4) + "-" + word(4) + "-" + word(4) + "-" + word(4));
        }
        save();
    }

    boolean demo() {
        return Boolean.parseBoolean(values.getProperty(DEMO));
    }

    String password(DatabaseRole role) {
        return values.getProperty(role.secret());
    }

    /** 32 random bytes in Base64; the application derives its keys for personal data from it. */
    String encryptionKey() {
        return values.getProperty(ENCRYPTION_KEY);
    }

    /** The first administrator's password until it has been shown; null afterwards. */
    String administratorPassword() {
        return values.getProperty(ADMINISTRATOR_PASSWORD);
    }

    void forgetAdministratorPassword() throws IOException {
        if (values.remove(ADMINISTRATOR_PASSWORD) != null) {
            save();
        }
    }

    private void save() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        values.stringPropertyNames().stream().sorted().forEach(name -> text.append(name)
                .append('=')
                .append(values.getProperty(name))
                .append('\n'));
        DataDirectory.writePrivately(file, text.toString());
    }

    private String word(int length) {
        StringBuilder word = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            word.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return word.toString();
    }
}
