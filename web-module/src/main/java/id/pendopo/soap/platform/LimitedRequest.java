package id.pendopo.soap.platform;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body ends with an error when it is larger than any message of the contract may be. */
class LimitedRequest extends HttpServletRequestWrapper {

    /** Ten files at their limit would be more; a sender of that many sends them one complaint at a time or by REST. */
    static final int MAX_BYTES = 32 * 1024 * 1024;

    private boolean exceeded;

    LimitedRequest(HttpServletRequest request) {
        super(request);
        exceeded = request.getContentLengthLong() > MAX_BYTES;
    }

    boolean isExceeded() {
        return exceeded;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Limited(super.getInputStream());
    }

    private final class Limited extends ServletInputStream {

        private final ServletInputStream in;
        private long left = MAX_BYTES;

        private Limited(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                exceeded = true;
                throw new IOException("Message larger than " + MAX_BYTES + " bytes");
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
