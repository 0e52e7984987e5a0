package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.OpeningHours;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The catalogue, its papers and decrees on the demonstration data. Nobody is signed in unless said. */
@ArquillianTest
class PublicStandardsIT {

    private static final float A3_HEIGHT = 1190;
    private static final String INTERNAL = "Delapan orang: empat di loket";

    @Inject
    private CallerFixture callers;

    @Inject
    private PublicStandards standards;

    @Inject
    private ServicePlaces places;

    @Inject
    private ServicePapers papers;

    @Inject
    private DecreePrinter printer;

    @Inject
    private StandardDecrees decrees;

    @Inject
    private ServiceRegistry registry;

    @Inject
    private AgencyDirectory agencies;

    private final String run = Long.toString(System.nanoTime() % 1_000_000_000, 36);

    private static CatalogueFilter words(String words) {
        return new CatalogueFilter(words, null, null, null, null);
    }

    private List<String> codes(CatalogueFilter filter) {
        return standards.find(filter, null, 100).rows().stream()
                .map(CatalogueEntry::code)
                .toList();
    }

    private String service(String name, LocalDate until) {
        Caller bureau = CallerFixture.user(9001L, "organisasi", Permission.SIGNED_IN, Permission.STANDARD_SERVICES);
        return callers.as(
                bureau,
                () -> registry.create(new ServiceForm(
                        name + "-" + run,
                        "Layanan " + name + " " + run,
                        "",
                        ServiceKind.SERVICE,
                        ServiceMode.ONLINE,
                        "DISHUB",
                        null,
                        "",
                        Set.of(Audience.BUSINESS),
                        Set.of(LifeEvent.TAXES),
                        "katalog" + run,
                        LocalDate.of(2026, 1, 1),
                        until)));
    }

    @Test
    void words_find_services_by_relevance_with_what_they_cost_how_long_they_take_and_what_to_bring() {
        List<CatalogueEntry> found =
                standards.find(words("kelahiran bayi"), null, 20).rows();
        CatalogueEntry birth = found.get(0);
        assertThat(birth.code()).isEqualTo("akta-kelahiran");
        assertThat(birth.standard().state()).isEqualTo(StandardState.IN_FORCE);
        assertThat(birth.standard().section(StandardComponent.FEE).content().free())
                .isTrue();
        assertThat(birth.standard().section(StandardComponent.DURATION).amount())
                .isEqualTo(3);
        assertThat(birth.standard()
                        .section(StandardComponent.REQUIREMENTS)
                        .content()
                        .items())
                .extracting(item -> item.name())
                .startsWith("Surat keterangan kelahiran", "Kartu keluarga orang tua");
        assertThat(birth.standard().sections())
                .extracting(SectionView::component)
                .hasSize(3);
        assertThat(codes(words("akta"))).as("every akta").contains("akta-kelahiran", "akta-kematian");
        assertThat(codes(words("\"tidak ada yang begini\" 'x"))).isEmpty();
        assertThat(codes(words("dan yang"))).as("only stop words").isEmpty();
    }

    @Test
    void filters_narrow_and_nonsense_is_refused() {
        assertThat(codes(new CatalogueFilter("", "DLH", null, null, null))).contains("angkut-sampah");
        assertThat(codes(new CatalogueFilter("", null, LifeEvent.DEATH, null, null)))
                .contains("akta-kematian", "pemakaman")
                .doesNotContain("ktp-el");
        assertThat(codes(new CatalogueFilter("", null, null, ServiceMode.ONLINE, null)))
                .contains("izin-reklame")
                .doesNotContain("ktp-el");
        assertThat(codes(new CatalogueFilter("", null, null, null, Audience.BUSINESS)))
                .contains("izin-reklame")
                .doesNotContain("kartu-kuning");
        assertThatThrownBy(() -> codes(new CatalogueFilter("", "TIADA", null, null, null)))
                .isInstanceOf(InvalidInputException.class);
        for (Cursor cursor : List.of(
                Cursor.after(List.of("x", "a", "1")),
                Cursor.after(List.of("0", "a", "x")),
                Cursor.after(List.of("0", "1")),
                Cursor.after(Arrays.asList("0", null, "1")))) {
            assertThatThrownBy(() -> standards.find(CatalogueFilter.ALL, cursor.encode(), 5))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void services_are_found_by_where_they_are_offered_and_say_when() {
        assertThat(codes(new CatalogueFilter("", null, null, null, null, null, "puskesmas-ciledug")))
                .contains("imunisasi", "puskesmas-rawat-jalan")
                .doesNotContain("ktp-el");
        assertThat(codes(new CatalogueFilter("", null, null, null, null, "36.71.06", null)))
                .contains("imunisasi")
                .doesNotContain("ktp-el");
        assertThat(codes(new CatalogueFilter("", "DISDUKCAPIL", null, null, null, null, "mpp-tangerang")))
                .contains("ktp-el")
                .doesNotContain("pindah-datang", "kartu-kuning");
        assertThat(codes(new CatalogueFilter("", null, null, null, null, null, "tiada")))
                .isEmpty();
        assertThatThrownBy(() -> codes(new CatalogueFilter("", null, null, null, null, "00.00.00", null)))
                .isInstanceOf(InvalidInputException.class);

        UUID card = standards.read("ktp-el").uuid();
        assertThat(places.names(List.of(card)).get(card)).contains("Mal Pelayanan Publik Kota Tangerang");
        assertThat(places.names(List.of())).isEmpty();
        assertThat(places.offering())
                .extracting(ServicePlaces.Place::code)
                .contains("mpp-tangerang", "puskesmas-ciledug");
        PointRow mall = places.of(card).stream()
                .filter(place -> place.code().equals("mpp-tangerang"))
                .findFirst()
                .orElseThrow();
        assertThat(ServicePlaces.counter(mall, "DISDUKCAPIL")).isEqualTo("Gerai 1–3");
        assertThat(OpeningHours.week(mall.times(), Texts.INDONESIAN))
                .containsExactly("Senin–Jumat 08.00–16.00", "Sabtu 09.00–12.00");
    }

    @Test
    void pages_lead_on_and_back_through_the_same_list() {
        service("satu", null);
        service("dua", null);
        service("tiga", null);
        service("lalu", LocalDate.of(2026, 1, 2));
        for (CatalogueFilter filter : List.of(words("katalog" + run), CatalogueFilter.ALL)) {
            List<String> all = codes(filter);
            List<String> walked = new ArrayList<>();
            Page<CatalogueEntry> page = standards.find(filter, null, 2);
            List<String> first = page.rows().stream().map(CatalogueEntry::code).toList();
            walked.addAll(first);
            Page<CatalogueEntry> second = null;
            while (page.next() != null) {
                page = standards.find(filter, page.next(), 2);
                second = second == null ? page : second;
                page.rows().forEach(entry -> walked.add(entry.code()));
            }
            assertThat(walked).startsWith(all.toArray(String[]::new));
            assertThat(walked).doesNotHaveDuplicates().doesNotContain("lalu-" + run);
            assertThat(standards.find(filter, second.previous(), 2).rows())
                    .extracting(CatalogueEntry::code)
                    .isEqualTo(first);
        }
    }

    @Test
    void the_public_reads_the_six_components_of_what_is_in_force_and_nothing_of_drafts() {
        PublicStandard birth = standards.read("akta-kelahiran").standard();
        assertThat(birth.number())
                .as("the draft of the next version stays inside")
                .isEqualTo(1);
        assertThat(birth.sections())
                .extracting(SectionView::component)
                .containsExactlyElementsOf(StandardComponent.published());
        assertThat(birth.sections()).extracting(SectionView::changedBy).containsOnlyNulls();
        assertThat(birth.decree()).isNotBlank();
        assertThat(birth.section(StandardComponent.PROCEDURE).html()).contains("<li>");
        assertThat(standards.read("kartu-kuning").standard().inForce())
                .as("published, not yet in force")
                .isFalse();
        for (String code : List.of("imunisasi", "izin-reklame", "puskesmas-rawat-jalan", "pbb-p2")) {
            assertThat(standards.read(code).standard()).as(code).isNull();
        }
        String ended = service("usai", LocalDate.of(2026, 1, 2));
        for (String code : new String[] {ended, "tiada", "", null, "a\u0000b"}) {
            assertThatThrownBy(() -> standards.read(code)).isInstanceOf(NotFoundException.class);
            assertThat(standards.nameOf(code)).isEmpty();
        }
    }

    @Test
    void the_sheet_for_the_counter_says_what_is_public_and_leads_to_the_page() throws IOException {
        String sheet = text(papers.sheet("akta-kelahiran", Texts.INDONESIAN));
        assertThat(sheet)
                .contains("STANDAR PELAYANAN", "Penerbitan Akta Kelahiran", "Gratis", "3 hari kerja")
                .contains("Surat keterangan kelahiran", "Loket pengaduan", "public/service.xhtml?code=akta-kelahiran")
                .contains(
                        "Mal Pelayanan Publik Kota Tangerang, Gerai 1–3", "Senin–Jumat 08.00–16.00; Sabtu 09.00–12.00")
                .doesNotContain(INTERNAL);
        assertThat(text(papers.sheet("angkut-sampah", Locale.ENGLISH)))
                .contains("SERVICE STANDARD", "Rp15.000 to Rp75.000", "2 calendar days");
        assertThatThrownBy(() -> papers.sheet("imunisasi", Texts.INDONESIAN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void the_maklumat_is_a_poster_on_one_page_of_a3() throws IOException {
        byte[] poster = papers.poster("DISDUKCAPIL", null);
        try (PDDocument document = Loader.loadPDF(poster)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(A3_HEIGHT - 1, A3_HEIGHT + 2);
        }
        assertThat(text(poster)).contains("MAKLUMAT PELAYANAN", "sanksi", "5 Januari 2026", "Ratna Kusumawardani");
        assertThat(papers.poster("DISDUKCAPIL", 1)).isEqualTo(poster);
        assertThatThrownBy(() -> papers.poster("DISDUKCAPIL", 99)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.poster("TIADA", null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_decree_is_printed_with_an_annex_for_each_service_within_the_scope() throws IOException {
        Caller reader = reader("DISDUKCAPIL");
        DecreeRow row = callers.as(reader, () -> decrees.all()).get(0);
        String decree = text(callers.as(reader, () -> printer.pdf(row.uuid())));
        assertThat(decree)
                .contains("KEPUTUSAN KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", "NOMOR " + row.number())
                .contains("MEMUTUSKAN", "KESATU", "KEEMPAT", "Undang-Undang Nomor 25 Tahun 2009")
                .contains("LAMPIRAN 1", "LAMPIRAN 2", "PENGELOLAAN PELAYANAN", INTERNAL)
                .doesNotContain("KELIMA");
        Caller stranger = reader("PUPR");
        assertThatThrownBy(() -> callers.as(stranger, () -> printer.pdf(row.uuid())))
                .isInstanceOf(NotFoundException.class);
    }

    private Caller reader(String agency) {
        return CallerFixture.user(
                9008L,
                "pembaca",
                Scope.of(agencies.byCode(agency).id()),
                Permission.SIGNED_IN,
                Permission.STANDARD_READ,
                Permission.STANDARD_ESTABLISH);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
