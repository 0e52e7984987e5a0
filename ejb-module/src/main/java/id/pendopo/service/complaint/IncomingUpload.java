package id.pendopo.service.complaint;

import java.io.InputStream;

/**
 * A file that comes within a form of the public pages.
 *
 * @param name as the sender calls it
 * @param type what the sender claims
 * @param content read once; whoever made this closes it
 */
public record IncomingUpload(String name, String type, InputStream content) {}
