package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServiceStandard;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardDecree;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.domain.standard.StandardSection;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.service.document.Letterheads;
import id.pendopo.service.document.PdfRenderer;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A decree (SK) on service standards in the usual form of a regional decree: the body, and for each service an annex with its
 * 14 components in their two groups. Always in Indonesian, the language of the law.
 */
@Stateless
@RolesAllowed(Permission.STANDARD_READ)
public class DecreePrinter {

    /** On which every such decree rests; what stands in the standards themselves follows. */
    private static final List<String> BASES = List.of(
            "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
            "Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang"
                    + " Pelayanan Publik",
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 15 Tahun 2014 tentang Pedoman"
                    + " Standar Pelayanan");

    private static final List<String> ORDINALS = List.of("KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA");

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Letterheads letterheads;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private CurrentCaller caller;

    private record Annex(String service, Map<StandardComponent, Content> contents) {}

    /**
     * The decree with its annexes as PDF.
     *
     * @throws NotFoundException if there is no such decree in the caller's scope
     */
    public byte[] pdf(UUID uuid) {
        StandardDecree decree = em.createQuery(
                        "select d from StandardDecree d where d.uuid = :uuid", StandardDecree.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .filter(found -> caller.scope(Permission.STANDARD_READ).covers(found.agencyId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("standard.decree.unknown"));
        return renderer.render("standard-decree", model(decree, annexes(decree)), Texts.INDONESIAN);
    }

    private Map<String, Object> model(StandardDecree decree, List<Annex> annexes) {
        AgencyRef agency = agencies.byId(decree.agencyId());
        var head = letterheads.of(agency.id());
        Signatory signatory = Signatory.of(decree.signatory());
        StandardDecree revoked = decree.revokesId() == null ? null : em.find(StandardDecree.class, decree.revokesId());
        Map<String, Object> model = new HashMap<>();
        model.put("letterhead", head);
        model.put("agencyName", agency.name());
        model.put("number", decree.number());
        model.put("title", decree.title());
        model.put("titleUpper", upper(decree.title()));
        model.put("position", signatory.position());
        model.put("positionUpper", upper(signatory.position()));
        model.put("person", signatory.person());
        model.put("decidedOn", ServicePapers.day(decree.decidedOn()));
        model.put("place", head.city());
        model.put("bases", numbered(bases(annexes)));
        model.put("services", numbered(annexes.stream().map(Annex::service).toList()));
        model.put("revoked", revoked == null ? "" : revoked.number());
        model.put("revokedOn", revoked == null ? "" : ServicePapers.day(revoked.decidedOn()));
        model.put("revokingOrdinal", ORDINALS.get(3));
        model.put("lastOrdinal", ORDINALS.get(revoked == null ? 3 : 4));
        model.put("annexes", printed(annexes));
        return model;
    }

    /** The standards it established, by the name of the service, whatever became of them: their components never change. */
    private List<Annex> annexes(StandardDecree decree) {
        Map<Long, String> names = new LinkedHashMap<>();
        em.createQuery(
                        "select v, s from ServiceStandard v, PublicService s where s.id = v.serviceId and v.decreeId = :decree"
                                + " order by s.name, s.id, v.number",
                        Object[].class)
                .setParameter("decree", decree.getId())
                .getResultList()
                .forEach(cells -> names.put(((ServiceStandard) cells[0]).getId(), ((PublicService) cells[1]).name()));
        Map<Long, Map<StandardComponent, Content>> written = new HashMap<>();
        if (!names.isEmpty()) {
            em.createQuery("select c from StandardSection c where c.standardId in :ids", StandardSection.class)
                    .setParameter("ids", names.keySet())
                    .setHint("eclipselink.batch.type", "IN")
                    .setHint("eclipselink.batch", "c.items")
                    .getResultList()
                    .forEach(section -> written.computeIfAbsent(
                                    section.standardId(), id -> new EnumMap<>(StandardComponent.class))
                            .put(section.component(), section.content()));
        }
        List<Annex> annexes = new ArrayList<>();
        names.forEach((id, name) -> annexes.add(new Annex(name, written.getOrDefault(id, Map.of()))));
        return annexes;
    }

    private static List<String> bases(List<Annex> annexes) {
        StandardPhrases phrases = StandardPhrases.of(Texts.INDONESIAN);
        Set<String> further = new TreeSet<>();
        for (Annex annex : annexes) {
            for (StandardItem item : annex.contents()
                    .getOrDefault(StandardComponent.LEGAL_BASIS, Content.EMPTY)
                    .items()) {
                further.add(phrases.basis(item));
            }
        }
        List<String> all = new ArrayList<>(BASES);
        further.stream().filter(basis -> !BASES.contains(basis)).forEach(all::add);
        return all;
    }

    private static List<Map<String, Object>> numbered(List<String> lines) {
        List<Map<String, Object>> numbered = new ArrayList<>();
        for (String line : lines) {
            numbered.add(Map.of("place", numbered.size() + 1, "line", line));
        }
        return numbered;
    }

    private static List<Map<String, Object>> printed(List<Annex> annexes) {
        SectionPrint print = new SectionPrint(Texts.of(Texts.INDONESIAN));
        List<Map<String, Object>> all = new ArrayList<>();
        for (Annex annex : annexes) {
            Map<Boolean, List<Map<String, Object>>> groups = Arrays.stream(StandardComponent.values())
                    .collect(Collectors.partitioningBy(
                            StandardComponent::delivery,
                            Collectors.mapping(
                                    component -> print.of(
                                            component, annex.contents().getOrDefault(component, Content.EMPTY)),
                                    Collectors.toList())));
            all.add(Map.of(
                    "annexNumber",
                    annexes.size() == 1 ? "" : String.valueOf(all.size() + 1),
                    "service",
                    annex.service(),
                    "delivery",
                    groups.get(true),
                    "management",
                    groups.get(false)));
        }
        return all;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.forLanguageTag("id"));
    }
}
