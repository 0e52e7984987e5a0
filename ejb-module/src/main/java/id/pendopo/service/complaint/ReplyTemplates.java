package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.ReplyTemplate;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Ready-made replies with variables such as {@code {nomor}} or {@code {instansi}}. */
@Stateless
public class ReplyTemplates {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Docket docket;

    @Inject
    private ReplyValues values;

    @Inject
    private ComplaintReference reference;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private AuditTrail audit;

    /**
     * Templates that fit a complaint: its agency's and everybody's, its category's and every
     * category's, its state's and every state's.
     *
     * @throws NotFoundException if there is none, or the caller may not know of it
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_VERIFY})
    public List<ReplyTemplateRef> fitting(String trackingNumber) {
        Complaint complaint = docket.find(trackingNumber);
        CategoryRef category = reference.category(complaint.categoryId());
        CategoryRef parent = category == null ? null : reference.category(category.parentCode());
        return em
                .createQuery(
                        """
                        select t from ReplyTemplate t where t.active = true
                        and (t.agencyId is null or t.agencyId = :agency)
                        and (t.categoryId is null or t.categoryId = :category or t.categoryId = :parent)
                        and (t.state is null or t.state = :state)
                        order by t.name, t.id""",
                        ReplyTemplate.class)
                .setParameter("agency", complaint.agencyId() == null ? -1L : complaint.agencyId())
                .setParameter("category", category == null ? -1L : category.id())
                .setParameter("parent", parent == null ? -1L : parent.id())
                .setParameter("state", complaint.state())
                .getResultList()
                .stream()
                .map(this::ref)
                .toList();
    }

    /**
     * The text of a template with its variables filled from a complaint. The reporter's name is filled only if the caller
     * may see it.
     *
     * @throws NotFoundException if there is no such template or complaint, or the caller may not know of it
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_VERIFY})
    public String fill(String templateCode, String trackingNumber) {
        Complaint complaint = docket.find(trackingNumber);
        return em
                .createQuery("select t from ReplyTemplate t where t.code = :code", ReplyTemplate.class)
                .setParameter("code", templateCode)
                .getResultList()
                .stream()
                .filter(template ->
                        template.agencyId() == null || template.agencyId().equals(complaint.agencyId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("complaint.unknownTemplate"))
                .fill(values.of(complaint));
    }

    /**
     * Words of a template, perhaps changed by hand, with their variables filled from a complaint as {@link #fill} does.
     *
     * @throws NotFoundException if there is no such complaint, or the caller may not know of it
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_VERIFY})
    public String fillWords(String words, String trackingNumber) {
        return ReplyTemplate.fill(words, values.of(docket.find(trackingNumber)));
    }

    /**
     * Templates for replies to many: everybody's, and those of the agencies the caller works for.
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_VERIFY})
    public List<ReplyTemplateRef> forReplies() {
        Scope own =
                currentCaller.scope(Permission.COMPLAINT_HANDLE).plus(currentCaller.scope(Permission.COMPLAINT_VERIFY));
        return em
                .createQuery(
                        "select t from ReplyTemplate t where t.active = true and t.finalAnswer = false order by t.name, t.id",
                        ReplyTemplate.class)
                .getResultList()
                .stream()
                .filter(template -> template.agencyId() == null || own.covers(template.agencyId()))
                .map(this::ref)
                .toList();
    }

    /** All templates, for the page where they are kept. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public List<ReplyTemplateRef> all() {
        return em.createQuery("select t from ReplyTemplate t", ReplyTemplate.class).getResultList().stream()
                .sorted(Comparator.comparing(ReplyTemplate::name).thenComparing(ReplyTemplate::code))
                .map(this::ref)
                .toList();
    }

    /**
     * Makes or changes a template. The code of an existing one stays.
     *
     * @param id null for a new one
     * @param version of the one changed
     * @param state the one it fits; null: every state
     * @throws InvalidInputException for the field {@code text} if it uses a variable there is not
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
            ComplaintState state,
            boolean finalAnswer,
            boolean active) {
        String body = TextInput.required("text", text, ComplaintLimits.TEXT);
        Set<String> unknown = ReplyTemplate.unknownVariables(body);
        if (!unknown.isEmpty()) {
            throw new InvalidInputException("text", "complaint.unknownVariable", String.join(", ", unknown));
        }
        ReplyTemplate template = id == null
                ? new ReplyTemplate(
                        CodedSettings.freshCode(em, ReplyTemplate.class, code, ComplaintLimits.TEMPLATE_CODE))
                : CodedSettings.asRead(em, ReplyTemplate.class, id, version, "complaint.unknownTemplate");
        template.describe(
                TextInput.required("name", name, ComplaintLimits.TEMPLATE_NAME),
                body,
                agency(agencyCode),
                category(categoryCode),
                state,
                finalAnswer,
                active);
        if (id == null) {
            em.persist(template);
        }
        em.flush();
        audit.record(
                id == null ? "reply-template.made" : "reply-template.changed",
                "reply-template",
                template.code(),
                Map.of());
        return ref(template);
    }

    /** Variables a template may use, with an example each. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public Map<String, String> variables() {
        return new TreeMap<>(Map.of(
                "nomor", "TNG-26-004163",
                "judul", "Lampu jalan padam",
                "pelapor", "Siti Aminah",
                "instansi", "Dinas Perhubungan",
                "petugas", "Rina Wulandari",
                "tanggal", "4 Agustus 2026",
                "tenggat", "18 Agustus 2026",
                "kategori", "Penerangan jalan umum"));
    }

    private Long agency(String code) {
        return code == null || code.isBlank()
                ? null
                : agencies.findByCode(code)
                        .map(AgencyRef::id)
                        .orElseThrow(() -> new InvalidInputException("agency", "complaint.unknownAgency"));
    }

    private Long category(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        CategoryRef category = reference.category(code);
        if (category == null) {
            throw new InvalidInputException("category", "complaint.unknownCategory");
        }
        return category.id();
    }

    private ReplyTemplateRef ref(ReplyTemplate template) {
        CategoryRef category = reference.category(template.categoryId());
        return new ReplyTemplateRef(
                template.getId(),
                template.code(),
                template.name(),
                template.text(),
                agencies.findById(template.agencyId()).map(AgencyRef::code).orElse(null),
                category == null ? null : category.code(),
                template.state(),
                template.finalAnswer(),
                template.active(),
                template.getVersion());
    }
}
