package id.pendopo.service.complaint;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a person needs to say how a file is read.
 *
 * @param headings columns of the file, in order
 * @param values what stands in the columns that hold few different words
 * @param mapping as the last file of this source was read, completed by what the headings suggest; to be confirmed
 */
public record ImportSetup(List<String> headings, Map<String, List<String>> values, ImportMapping mapping)
        implements Serializable {}
