package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;

/** Ready-made replies with variables such as {@code {nomor}}, {@code {judul}}, {@code {instansi}}, {@code {petugas}}, {@code {tanggal}}. */
@Stateless
public class ReplyTemplates {

    /**
     * Templates that fit a complaint: its agency's and everybody's, its category's and every category's.
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_VERIFY, Permission.COMPLAINT_CONFIGURE})
    public List<ReplyTemplateRef> fitting(String trackingNumber) {
        throw new UnsupportedOperationException();
    }

    /**
     * The text of a template with its variables filled from a complaint. The reporter's name is filled only if the caller may see it.
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_VERIFY})
    public String fill(String templateCode, String trackingNumber) {
        throw new UnsupportedOperationException();
    }

    /**
     * All templates, for the page where they are kept.
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public List<ReplyTemplateRef> all() {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes or changes a template.
     * 
     * @param id null for a new one
     * @param version of the one changed
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public ReplyTemplateRef save(
            Long id,
            int version,
            String code,
            String name,
            String text,
            String agencyCode,
            String categoryCode,
            boolean finalAnswer,
            boolean active) {
        throw new UnsupportedOperationException();
    }

    /**
     * Variables a template may use, with an example each.
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public Map<String, String> variables() {
        throw new UnsupportedOperationException();
    }
}
