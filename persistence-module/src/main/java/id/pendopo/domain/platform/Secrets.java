package id.pendopo.domain.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts and hashes what must not be readable in the database: NIK, phone numbers, second-factor secrets. A ring of
 * keys, each with an id; the first one writes, all of them read, so keys can be changed without re-encrypting on the day.
 *
 * <p>Every ciphertext is bound to a context (what it is and whose it is), so that a value copied into another row does
 * not decrypt there.
 */
public final class Secrets {

    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte FORMAT = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, byte[]> ring;
    private final String current;

    private Secrets(Map<String, byte[]> ring) {
        this.ring = ring;
        this.current = ring.keySet().iterator().next();
    }

    /**
     * Reads a ring of keys.
     *
     * @param text {@code id:base64,id:base64,…}, newest first; a single key may stand without id. A key is 32 bytes.
     * @throws IllegalArgumentException if the text is not such a ring; the message never contains the key
     */
    public static Secrets parse(String text) {
        Map<String, byte[]> ring = new LinkedHashMap<>();
        for (String part : text.strip().split("\\s*,\\s*")) {
            int colon = part.indexOf(':');
            String id = colon < 0 ? "1" : part.substring(0, colon);
            if (!id.matches("[A-Za-z0-9_-]{1,16}")) {
                throw new IllegalArgumentException("a key id has 1 to 16 letters, digits, - or _");
            }
            byte[] key;
            try {
                key = Base64.getDecoder().decode(part.substring(colon + 1));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("key " + id + " is not base64");
            }
            if (key.length != KEY_BYTES) {
                throw new IllegalArgumentException("key " + id + " has " + key.length + " bytes, not " + KEY_BYTES);
            }
            if (ring.put(id, key) != null) {
                throw new IllegalArgumentException("key id " + id + " is there twice");
            }
        }
        return new Secrets(ring);
    }

    /**
     * Encrypts a text with the newest key (AES-256-GCM).
     *
     * @param context what the text is and whose, e.g. {@code reporter.nik/} and a uuid; needed again to decrypt
     */
    public byte[] encrypt(String clear, String context) {
        byte[] id = current.getBytes(StandardCharsets.UTF_8);
        byte[] iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        byte[] sealed =
                crypt(Cipher.ENCRYPT_MODE, ring.get(current), iv, context, clear.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(2 + id.length + IV_BYTES + sealed.length)
                .put(FORMAT)
                .put((byte) id.length)
                .put(id)
                .put(iv)
                .put(sealed)
                .array();
    }

    /**
     * Decrypts what {@link #encrypt} made.
     *
     * @throws IllegalStateException if the key is not in the ring, the context is another one, or the bytes were changed
     */
    public String decrypt(byte[] encrypted, String context) {
        ByteBuffer in = ByteBuffer.wrap(encrypted);
        if (in.remaining() < 2 + IV_BYTES || in.get() != FORMAT) {
            throw new IllegalStateException("Not an encrypted value");
        }
        byte[] id = new byte[in.get()];
        byte[] iv = new byte[IV_BYTES];
        if (in.remaining() < id.length + IV_BYTES + TAG_BITS / 8) {
            throw new IllegalStateException("Encrypted value is cut short");
        }
        in.get(id).get(iv);
        byte[] sealed = new byte[in.remaining()];
        in.get(sealed);
        byte[] key = ring.get(new String(id, StandardCharsets.UTF_8));
        if (key == null) {
            throw new IllegalStateException("The key of this value is not in the ring");
        }
        return new String(crypt(Cipher.DECRYPT_MODE, key, iv, context, sealed), StandardCharsets.UTF_8);
    }

    /** Hash for storing, with the newest key: equal values of one purpose have equal hashes, nobody else can make them. */
    public byte[] keyedHash(String purpose, String value) {
        return hash(ring.get(current), purpose, value);
    }

    /** Hashes for looking up: one for each key of the ring, so that rows written with an older key are still found. */
    public List<byte[]> keyedHashes(String purpose, String value) {
        List<byte[]> hashes = new ArrayList<>();
        ring.values().forEach(key -> hashes.add(hash(key, purpose, value)));
        return hashes;
    }

    private static byte[] hash(byte[] key, String purpose, String value) {
        return hmac(hmac(key, "pendopo/hash/" + purpose), value);
    }

    private static byte[] crypt(int mode, byte[] key, byte[] iv, String context, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKeySpec aes = new SecretKeySpec(hmac(key, "pendopo/encrypt"), "AES");
            cipher.init(mode, aes, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Value cannot be encrypted or decrypted here", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
