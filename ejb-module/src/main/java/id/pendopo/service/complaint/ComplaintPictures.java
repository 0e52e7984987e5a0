package id.pendopo.service.complaint;

import java.io.Serializable;
import java.util.List;

/**
 * The pictures of a complaint, for whoever decides what everybody may see of them.
 *
 * @param anonymous the reporter must not be recognised by them
 * @param withdrawable whether the caller may take pictures back
 */
public record ComplaintPictures(
        String trackingNumber, String title, boolean anonymous, boolean withdrawable, List<AttachmentRow> pictures)
        implements Serializable {}
