package id.pendopo.service.identity;

/** RFC 4648 base 32 without padding, as authenticators want their secrets. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 31;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int waiting = 0;
        for (byte b : bytes) {
            buffer = buffer << Byte.SIZE | b & 0xff;
            waiting += Byte.SIZE;
            while (waiting >= BITS) {
                waiting -= BITS;
                text.append(ALPHABET.charAt(buffer >> waiting & MASK));
            }
        }
        if (waiting > 0) {
            text.append(ALPHABET.charAt(buffer << BITS - waiting & MASK));
        }
        return text.toString();
    }

    /** How many characters that many bytes take. */
    static int length(int bytes) {
        return (bytes * Byte.SIZE + BITS - 1) / BITS;
    }
}
