package id.pendopo.acceptance.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What people read of complaints: pages, lists, searches, figures. */
final class Reads {

    /** From words in every fifteenth report to words that only one holds, alone and with filters, by date and by rank. */
    private static final List<String> SEARCHES = List.of(
            "/api/v1/complaints?q=lampu+jalan",
            "/api/v1/complaints?q=puskesmas+antrean",
            "/api/v1/complaints?q=banjir&sort=RELEVANCE",
            "/api/v1/complaints?q=pungutan+sekolah&state=IN_PROGRESS&sort=DUE",
            "/api/v1/complaints?q=trotoar&agency=DINKES",
            "/api/v1/complaints?q=kejadian+4711&sort=RELEVANCE",
            "/api/v1/complaints?q=815",
            "/api/v1/complaints?q=obat+kosong+terminal+42&sort=RELEVANCE");

    private static final List<String> REPORTS = List.of(
            "Jalan berlubang di Jalan Merdeka RT 3",
            "Lampu jalan padam dekat sekolah",
            "Sampah menumpuk di depan pasar RT 5",
            "Banjir setelah hujan di perumahan RW 2",
            "Pohon tumbang di pinggir kali");

    private final Ground ground;
    private final ReadSeries series;
    private final List<Read> wanted = new ArrayList<>();

    Reads(Ground ground) throws Exception {
        this.ground = ground;
        this.series = new ReadSeries(ground);
        Map<String, String> coordinator = ground.person("koordinator");
        pages(coordinator, ground.person("penghubung.dinkes"));
        Map<String, String> secretary = ground.person("sekda");
        Map<String, String> client = ground.client();
        add(Choice.Part.SEARCH, "REST search by words", client, SEARCHES);
        add(
                Choice.Part.SEARCH,
                "page: search",
                coordinator,
                List.of("/search.xhtml?q=lampu+jalan", "/search.xhtml?q=trotoar", "/search.xhtml?q=kejadian+4711"));
        add(
                Choice.Part.DASHBOARD,
                "page: dashboard",
                secretary,
                Stream.of("overview", "agency", "category", "district", "channel", "course")
                        .map("/complaint/figures.xhtml?tab="::concat)
                        .toList());
        if (ground.choice.wants(Choice.Part.DUPLICATES)) {
            add(Choice.Part.DUPLICATES, "page: complaint with suggested duplicates", coordinator, unverified());
        }
    }

    private void pages(Map<String, String> coordinator, Map<String, String> liaison) {
        Choice.Part part = Choice.Part.PAGES;
        add(part, "page: liaison officer's queue", liaison, List.of("/complaint/queue.xhtml"));
        add(part, "page: coordinator's queue", coordinator, List.of("/complaint/queue.xhtml"));
        add(
                part,
                "page: all complaints, filtered",
                coordinator,
                Stream.of("channel=APP", "state=IN_PROGRESS", "type=ASPIRATION")
                        .map("/complaint/list.xhtml?"::concat)
                        .toList());
        add(part, "REST list, latest", ground.client(), List.of("/api/v1/complaints"));
        add(
                part,
                "REST list, filtered and sorted",
                ground.client(),
                Stream.of("state=IN_PROGRESS&sort=DUE", "agency=DINKES&late=true&sort=DUE", "channel=LAPOR")
                        .map("/api/v1/complaints?"::concat)
                        .toList());
    }

    private void add(Choice.Part part, String name, Map<String, String> headers, List<String> paths) {
        if (ground.choice.wants(part)) {
            wanted.add(new Read(part, name, headers, paths));
        }
    }

    /** Reports that wait for a coordinator, who is shown what is like them. */
    private List<String> unverified() throws Exception {
        List<String> paths = new ArrayList<>();
        try (RestLifecycle client = ground.lifecycle(0)) {
            for (String title : REPORTS) {
                String place = client.file(title).header("Location");
                paths.add("/complaint/detail.xhtml?no=" + place.substring(place.lastIndexOf('/') + 1));
            }
        }
        return paths;
    }

    /** The runtime compiles what is used. */
    void warmUp() throws Exception {
        series.warmUp(wanted);
    }

    void measure(String size) throws Exception {
        series.measure(wanted, size);
    }

    void compare() {
        for (Read read : wanted) {
            switch (read.part()) {
                case PAGES -> series.manyOverFew(read, 1.5);
                case DASHBOARD -> series.manyOverFew(read, 1.2);
                case SEARCH -> series.overRawSql(read);
                default -> {
                    series.manyOverFew(read, 1.5);
                    series.overRawSql(read);
                }
            }
        }
    }
}
