package id.pendopo.service.forum;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;

/**
 * What is still to be said when something said at a forum becomes a complaint.
 *
 * @param type class it is given; verification decides finally
 * @param channel by which way it came: at the counter for what was said in the hall, by phone for a caller
 * @param title up to 150 characters
 * @param name of the reporter; empty files it without a name, and then the identity stays sealed
 * @param phone null if unknown
 * @param email null if unknown
 * @param confidential the content never becomes public
 * @param category code of a category, or null when it is left to verification
 */
public record ComplaintFromInput(
        ComplaintClass type,
        Channel channel,
        String title,
        String name,
        String phone,
        String email,
        boolean confidential,
        String category) {}
