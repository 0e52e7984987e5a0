package id.pendopo.acceptance.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Somebody looks for a service among 5,000: on the public page, over REST and as open data, each beside the statements it
 * sends. From words that a fifth of all services hold to words of a few, alone and with filters, and the list without any.
 */
final class Catalogue {

    private static final List<String> SEARCHES = List.of(
            "q=akta+kelahiran",
            "q=izin+usaha",
            "q=pajak&lifeEvent=HOME",
            "q=vaksin+rabies+cikokol",
            "q=bantuan&audience=CITIZEN&mode=HYBRID",
            "q=kartu+hilang&agency=DISDUKCAPIL",
            "lifeEvent=DISASTER",
            "q=kesehatan&district=36.71.05",
            "q=loket+poris",
            "");

    private final Ground ground;
    private final ReadSeries series;

    Catalogue(Ground ground) {
        this.ground = ground;
        this.series = new ReadSeries(ground);
    }

    void measure() throws Exception {
        List<Read> before = reads();
        series.warmUp(before);
        ground.report.section("Catalogue with " + services() + " services");
        series.measure(before, "few");
        fill();
        List<Read> after = reads();
        // The plans change with the size, and so does what the runtime compiles.
        series.warmUp(after);
        ground.report.section("Catalogue with " + services() + " services");
        series.measure(after, "many");
        ground.report.section("Catalogue, compared");
        after.forEach(series::overRawSql);
    }

    private List<Read> reads() throws SQLException {
        String agency = ground.database.text("select uuid from agency where code = 'DISDUKCAPIL'");
        return List.of(
                read("page: public catalogue", Map.of(), searches("/public/services.xhtml?")),
                read("REST catalogue", ground.client(), searches("/api/v1/catalogue?")),
                read(
                        "HSDS services",
                        Map.of(),
                        List.of(
                                "/hsds/services?search=akta+kelahiran",
                                "/hsds/services?search=izin+usaha&page=2",
                                "/hsds/services?search=vaksin+rabies+cikokol",
                                "/hsds/services?search=kartu&organization_id=" + agency,
                                "/hsds/services?search=pajak&minimal=true",
                                "/hsds/services?search=bantuan&proximity=-6.20,106.65,3",
                                "/hsds/services?modified_after=2025-02-03&search=puskesmas",
                                "/hsds/services")));
    }

    private static Read read(String name, Map<String, String> headers, List<String> paths) {
        return new Read(Choice.Part.CATALOGUE, name, headers, paths);
    }

    private static List<String> searches(String path) {
        return SEARCHES.stream().map(path::concat).toList();
    }

    private void fill() throws Exception {
        ground.report.section("Filling");
        int services = ground.choice.services();
        long begin = System.nanoTime();
        ground.database.services(services);
        ground.report.add("generating " + services + " services", (System.nanoTime() - begin) / 1e9, "s");
    }

    private long services() throws SQLException {
        return ground.database.count("select count(*) from service");
    }
}
