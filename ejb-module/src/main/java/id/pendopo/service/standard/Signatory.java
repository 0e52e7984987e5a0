package id.pendopo.service.standard;

/**
 * Who signed, as it was written down: position, then name, with a comma between them.
 *
 * @param person empty where only the position was written down
 */
record Signatory(String position, String person) {

    static Signatory of(String written) {
        int comma = written.indexOf(',');
        return comma < 0
                ? new Signatory(written.strip(), "")
                : new Signatory(
                        written.substring(0, comma).strip(),
                        written.substring(comma + 1).strip());
    }
}
