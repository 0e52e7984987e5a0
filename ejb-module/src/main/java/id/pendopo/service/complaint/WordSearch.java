package id.pendopo.service.complaint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How words are looked for: in title and story together, and in each entry of the history that everybody may read who
 * sees the complaint. All words must be in one of them. Internal notes are never looked through ({@code V102}), because
 * not everybody who sees a complaint may read them.
 */
final class WordSearch {

    /** Up to so many hits are gathered and sorted; where there are more, the list is walked in its order. */
    static final int RARE = 2_000;

    /** Replies looked through for each complaint counted, before counting gives up: nobody answers as often. */
    private static final int REPLIES = 20;

    private static final String QUERY = "websearch_to_tsquery('indonesian', ?)";
    private static final String STORY = "s.search @@ " + QUERY;
    private static final String REPLY = "r.search @@ " + QUERY;

    /** How many stories and replies hold the words, each counted up to a limit. */
    record Hits(long stories, long replies) {

        long all() {
            return stories + replies;
        }
    }

    /** The planner cannot know which of them is best. */
    private enum Way {
        /** Few hits: they are gathered first and ordered then. */
        GATHER,
        /** The same, each with its rank: a title with all the words stands above a story, that above a reply. */
        RANK,
        /** Many hits: the list is walked in its order until the page is full. */
        WALK
    }

    private final String text;
    private Way way = Way.WALK;

    WordSearch(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Counts {@link Hits}; the parameters are the words, twice. */
    static String hits(int limit) {
        String many = " limit " + (limit + 1) + ") ";
        return "select (select count(*) from (select 1 from complaint_story s where " + STORY + many + "story),"
                + " (select count(*) from (select 1 from complaint_reply r where " + REPLY + many + "reply)";
    }

    void gather() {
        way = Way.GATHER;
    }

    void rank() {
        way = Way.RANK;
    }

    boolean isRanked() {
        return way == Way.RANK;
    }

    /** What the complaints come from, up to the conditions. */
    String from() {
        return switch (way) {
            case GATHER -> " from (select s.complaint_id from complaint_story s where " + STORY
                    + " union select r.complaint_id from complaint_reply r where " + REPLY
                    + ") hit join complaint c on c.id = hit.complaint_id";
            case RANK -> " from (select found.complaint_id, max(found.rank) as rank from (select s.complaint_id, "
                    + rank("s.search", "case when ts_filter(s.search, '{a}') @@ " + QUERY + " then 2 else 1 end")
                    + " as rank from complaint_story s where " + STORY
                    + " union all select r.complaint_id, " + rank("r.search", "0")
                    + " from complaint_reply r where " + REPLY
                    + ") found group by found.complaint_id) hit join complaint c on c.id = hit.complaint_id";
            case WALK -> " from complaint c cross join lateral (select 1 from complaint_story s"
                    + " where s.complaint_id = c.id and " + STORY
                    + " union all select 1 from complaint_reply r where r.complaint_id = c.id and " + REPLY
                    + " limit 1) hit";
        };
    }

    /**
     * In millionths, so that it is an exact key of a place. Nearness and number of the words decide within a step and
     * give less than one (32); long texts do not win by their length (1).
     */
    private static String rank(String search, String step) {
        return "(1000000 * (" + step + " + ts_rank_cd(" + search + ", " + QUERY + ", 33)))::bigint";
    }

    /** For {@link #from}, in the order of the question marks. */
    List<Object> parameters() {
        return new ArrayList<>(Collections.nCopies(way == Way.RANK ? 5 : 2, text));
    }

    /** Walking is made for a page; counting must be free to begin with the words. */
    boolean countsApart() {
        return way == Way.WALK;
    }

    /** The parameters are the words and those of the conditions, and both again. */
    String count(String where, int cap) {
        String enough = " limit " + (cap + 1) + ")";
        return "select count(*) from (select id from ((select c.id from complaint c join complaint_story s"
                + " on s.complaint_id = c.id and " + STORY + where + enough
                + " union (select c.id from complaint c join complaint_reply r on r.complaint_id = c.id and " + REPLY
                + where + " limit " + (cap + 1) * REPLIES + ")) either" + enough + " counted";
    }
}
