package id.pendopo.soap.platform;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Holds the answer of the SOAP runtime back until it is known to be fit to send. What the runtime says about a message it
 * cannot read names Java classes and parser internals; the caller gets a fault of the contract instead.
 */
class HeldAnswer extends HttpServletResponseWrapper {

    /** The namespace under which the runtime describes its exceptions. */
    private static final String STACK_TRACE = "jax-ws.dev.java.net";

    private static final Pattern STANDARD_FAULT = Pattern.compile(":(MustUnderstand|VersionMismatch)</");

    private final ByteArrayOutputStream held = new ByteArrayOutputStream(2048);
    private int status = SC_OK;
    private PrintWriter writer;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Whether it is an answer, or a fault that only the runtime can tell, without internals. */
    boolean isFit() {
        finish();
        if (status < SC_BAD_REQUEST) {
            return true;
        }
        String fault = held.toString(StandardCharsets.UTF_8);
        return STANDARD_FAULT.matcher(fault).find() && !fault.contains(STACK_TRACE);
    }

    void release() throws IOException {
        finish();
        HttpServletResponse response = (HttpServletResponse) getResponse();
        response.setStatus(status);
        response.setContentLength(held.size());
        held.writeTo(response.getOutputStream());
    }

    private void finish() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void setStatus(int newStatus) {
        status = newStatus;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void sendError(int newStatus) {
        status = newStatus;
    }

    @Override
    public void sendError(int newStatus, String message) {
        status = newStatus;
    }

    @Override
    public void setContentLength(int length) {
        // known when it is released
    }

    @Override
    public void setContentLengthLong(long length) {
        // known when it is released
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before it is released
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void resetBuffer() {
        held.reset();
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(held, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                held.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                held.write(bytes, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("Answers are not written asynchronously");
            }
        };
    }
}
