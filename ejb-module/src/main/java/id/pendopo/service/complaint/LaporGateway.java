package id.pendopo.service.complaint;

import java.io.IOException;
import java.util.Optional;

/**
 * The way to SP4N-LAPOR! and back. What comes in is taken over as any import, so duplicates and reports that arrive out of
 * order do no harm; what goes out carries a key by which the other side knows a repetition.
 */
public interface LaporGateway {

    /**
     * What has arrived.
     *
     * @param position where the exchange stood after the last batch, as that batch said; empty at first
     * @return empty if there is nothing new
     * @throws IOException if the other side cannot be reached or understood now
     */
    Optional<LaporBatch> receive(String position) throws IOException;

    /** The batch is safe in the database. */
    void taken(LaporBatch batch) throws IOException;

    /** The batch cannot be read; a person must look at it. */
    void refused(LaporBatch batch, String reason) throws IOException;

    /**
     * Tells the other side what became of a report.
     *
     * @throws LaporRefusal if it will not take this, however often it is sent
     * @throws IOException if it may take it later
     */
    void send(LaporChange change) throws IOException, LaporRefusal;
}
