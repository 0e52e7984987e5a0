package id.pendopo.service.notification;

/** A way out for mail. A connection serves several mails in a row. */
interface MailTransport {

    /** An open way; mails go through it one after another. */
    interface Connection extends AutoCloseable {

        /**
         * @throws RejectedException if this mail can never be sent
         * @throws DeliveryException if trying later may help
         */
        void send(Mail mail) throws RejectedException, DeliveryException;

        @Override
        void close();
    }

    /** @throws DeliveryException if the server cannot be reached */
    Connection open() throws DeliveryException;

    /** Trying later may help. The message is kept with the mail and shown to administrators: no personal data. */
    final class DeliveryException extends Exception {
        DeliveryException(String message) {
            super(message);
        }
    }

    /** Trying again is of no use, for example because the address does not exist. */
    final class RejectedException extends Exception {
        RejectedException(String message) {
            super(message);
        }
    }
}
