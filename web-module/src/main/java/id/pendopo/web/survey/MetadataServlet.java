package id.pendopo.web.survey;

import id.pendopo.api.platform.Json;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.survey.ElementText;
import id.pendopo.service.survey.SurveyReport;
import id.pendopo.service.survey.SurveyResults;
import id.pendopo.web.platform.Export;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What Satu Data Indonesia (Perpres 39/2019) asks to know about the index: the indicator, the activity it comes from, and its
 * variables, with the names of the forms of BPS. Dates of planning and checking are not known here and stay empty.
 */
@WebServlet("/survey/metadata")
public class MetadataServlet extends HttpServlet {

    private static final int CODE = 40;
    private static final int REGENCY = 5;
    private static final List<String> FORMATS = List.of("json", "csv");

    @Inject
    private SurveyResults results;

    @Inject
    private RegionDirectory regions;

    @Inject
    private ListRequest address;

    @Inject
    @ConfigProperty(name = "pendopo.government.name", defaultValue = "Pemerintah Daerah")
    private String government;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String format = address.oneOf("format", FORMATS);
        SurveyReport report = results.read(address.text("period", CODE), address.text("agency", CODE), null);
        if (report == null) {
            throw new NotFoundException("survey.notFound");
        }
        Locale locale = Language.of(request);
        WebTexts texts = WebTexts.of(locale);
        Map<String, String> indicator = indicator(report, texts, locale);
        Map<String, String> activity = activity(report, texts);
        if (format.equals("csv")) {
            List<List<Object>> rows = new ArrayList<>();
            indicator.forEach((name, value) -> rows.add(Arrays.asList("indikator", name, value)));
            activity.forEach((name, value) -> rows.add(Arrays.asList("kegiatan", name, value)));
            report.questionnaire()
                    .elements()
                    .forEach(element -> rows.add(Arrays.asList(
                            "variabel", element.code(), element.name(locale) + ": " + element.question(locale))));
            Export.write(
                    Export.Format.CSV,
                    request,
                    response,
                    texts.get("survey.metadata.file"),
                    List.of("bagian", "nama", "isi"),
                    rows.iterator());
            return;
        }
        byte[] body = Json.object(json -> json.object("indikator", part -> indicator.forEach(part::put))
                .object("kegiatan", part -> activity.forEach(part::put))
                .list(
                        "variabel",
                        report.questionnaire().elements(),
                        (item, element) -> variable(item, element, locale)));
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + texts.get("survey.metadata.file") + "-"
                        + report.period().code() + ".json\"");
        response.getOutputStream().write(body);
    }

    private static void variable(Json item, ElementText element, Locale locale) {
        item.put("kode", element.code())
                .put("nama", element.name(locale))
                .put("pertanyaan", element.question(locale))
                .strings("klasifikasi", element.answers(locale))
                .put("bobot", element.weight().toString());
    }

    private static Map<String, String> indicator(SurveyReport report, WebTexts texts, Locale locale) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : List.of("nama", "konsep", "definisi", "interpretasi", "metode", "ukuran", "satuan")) {
            fields.put(field, texts.get("survey.metadata." + field));
        }
        fields.put(
                "klasifikasi",
                texts.get("survey.metadata.klasifikasi."
                        + report.period().method().name()));
        fields.put("indikatorKomposit", texts.get("survey.metadata.ya"));
        fields.put(
                "indikatorPembangun",
                String.join(
                        "; ",
                        report.questionnaire().elements().stream()
                                .map(element -> element.name(locale))
                                .toList()));
        fields.put("levelEstimasi", texts.get("survey.metadata.levelEstimasi"));
        fields.put("dapatDiaksesUmum", texts.get("survey.metadata.aksesUmum"));
        fields.put("nilai", report.index() == null ? "" : report.index().value().toPlainString());
        fields.put("mutu", report.index() == null ? "" : report.index().grade().name());
        fields.put(
                "nilaiDiumumkan",
                report.agencyCode() != null || report.period().publishedValue() == null
                        ? ""
                        : report.period().publishedValue().toPlainString());
        return fields;
    }

    private Map<String, String> activity(SurveyReport report, WebTexts texts) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("judul", report.period().name());
        fields.put("tahun", Integer.toString(report.period().endsOn().getYear()));
        fields.put("produsenData", report.agencyName() == null ? government : report.agencyName());
        fields.put("kodeWilayah", region());
        fields.put("dasarHukum", texts.label(report.period().method()));
        fields.put("cakupan", texts.get("survey.metadata.cakupan"));
        fields.put("caraPengumpulan", texts.get("survey.metadata.caraPengumpulan"));
        fields.put("perencanaan", "");
        fields.put(
                "pengumpulan",
                report.period().startsOn() + "/" + report.period().endsOn());
        fields.put("pemeriksaan", "");
        fields.put(
                "penyebarluasan",
                report.period().publishedAt() == null
                        ? ""
                        : report.period().publishedAt().toString());
        fields.put("jumlahResponden", Long.toString(report.respondents()));
        return fields;
    }

    /** The regency or city all districts belong to; empty if they do not belong to one. */
    private String region() {
        List<String> codes = regions.districts().stream()
                .map(DistrictRef::code)
                .map(code -> code.length() < REGENCY ? "" : code.substring(0, REGENCY))
                .distinct()
                .toList();
        return codes.size() == 1 ? codes.get(0) : "";
    }
}
