package id.pendopo.service.identity;

/** What counts as one address: of IPv6 the /64 network, since one person has billions of addresses within. */
public final class NetworkAddress {

    private static final int GROUPS = 4;

    private NetworkAddress() {}

    public static String of(String address) {
        String text = address == null ? "" : address.strip();
        int zone = text.indexOf('%');
        if (zone >= 0) {
            text = text.substring(0, zone);
        }
        if (text.indexOf(':') < 0 || text.contains(".")) {
            return text;
        }
        String[] halves = text.split("::", 2);
        String[] left = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            network.append(group(halves, left, i)).append(':');
        }
        return network.append(":/64").toString();
    }

    private static String group(String[] halves, String[] left, int i) {
        if (i < left.length) {
            return left[i].replaceFirst("^0+(?=.)", "");
        }
        if (halves.length == 1 || halves[1].isEmpty()) {
            return "0";
        }
        String[] right = halves[1].split(":");
        int fromRight = right.length - (8 - i);
        return fromRight >= 0 ? right[fromRight].replaceFirst("^0+(?=.)", "") : "0";
    }
}
