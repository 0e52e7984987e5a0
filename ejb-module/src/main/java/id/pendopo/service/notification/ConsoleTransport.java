package id.pendopo.service.notification;

/** Demonstration mode: says that a mail would have left, without showing whom it would have reached or what it says. */
final class ConsoleTransport implements MailTransport {

    private static final System.Logger LOG = System.getLogger(ConsoleTransport.class.getName());

    @Override
    public Connection open() {
        return new Connection() {
            @Override
            public void send(Mail mail) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "Mail {0} to {1} (demonstration mode: not sent)",
                        mail.id(),
                        masked(mail.address()));
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    /** {@code siti@example.org} becomes {@code s***@example.org}. */
    static String masked(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "***" : address.charAt(0) + "***" + address.substring(at);
    }
}
