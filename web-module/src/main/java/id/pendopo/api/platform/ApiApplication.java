package id.pendopo.api.platform;

import id.pendopo.api.commitment.CommitmentFileResource;
import id.pendopo.api.commitment.CommitmentResource;
import id.pendopo.api.commitment.CommitmentWritingResource;
import id.pendopo.api.complaint.AttachmentResource;
import id.pendopo.api.complaint.CategoryResource;
import id.pendopo.api.complaint.ChangeResource;
import id.pendopo.api.complaint.CompensationResource;
import id.pendopo.api.complaint.ComplaintResource;
import id.pendopo.api.complaint.ComponentResource;
import id.pendopo.api.complaint.FigureResource;
import id.pendopo.api.complaint.LinkResource;
import id.pendopo.api.complaint.MoveResource;
import id.pendopo.api.complaint.SimilarResource;
import id.pendopo.api.complaint.StagedFileResource;
import id.pendopo.api.complaint.StaleComplaintMapper;
import id.pendopo.api.forum.AttendanceResource;
import id.pendopo.api.forum.ForumFigureResource;
import id.pendopo.api.forum.ForumResource;
import id.pendopo.api.forum.ForumWritingResource;
import id.pendopo.api.forum.SeriesResource;
import id.pendopo.api.organization.AgencyResource;
import id.pendopo.api.organization.DistrictResource;
import id.pendopo.api.standard.CatalogueResource;
import id.pendopo.api.standard.DecreeResource;
import id.pendopo.api.standard.PledgeResource;
import id.pendopo.api.standard.PointResource;
import id.pendopo.api.standard.ProgressResource;
import id.pendopo.api.standard.PublicationResource;
import id.pendopo.api.standard.ServiceResource;
import id.pendopo.api.survey.CollectingResource;
import id.pendopo.api.survey.PlanResource;
import id.pendopo.api.survey.PublishedSurveyResource;
import id.pendopo.api.survey.SurveyResource;
import id.pendopo.api.survey.TrendResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The REST interface. Its description is META-INF/openapi.yaml; what is listed there and here must agree. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                ComplaintResource.class,
                SimilarResource.class,
                FigureResource.class,
                MoveResource.class,
                ComponentResource.class,
                AttachmentResource.class,
                StagedFileResource.class,
                LinkResource.class,
                ChangeResource.class,
                CategoryResource.class,
                AgencyResource.class,
                DistrictResource.class,
                ServiceResource.class,
                PointResource.class,
                CatalogueResource.class,
                ProgressResource.class,
                PublicationResource.class,
                DecreeResource.class,
                PledgeResource.class,
                CompensationResource.class,
                CommitmentResource.class,
                CommitmentFileResource.class,
                CommitmentWritingResource.class,
                SurveyResource.class,
                PlanResource.class,
                TrendResource.class,
                PublishedSurveyResource.class,
                CollectingResource.class,
                AttendanceResource.class,
                ForumResource.class,
                ForumWritingResource.class,
                SeriesResource.class,
                ForumFigureResource.class,
                DescriptionResource.class,
                ProblemMapper.class,
                StaleComplaintMapper.class);
    }

    /** No WADL: it would describe the interface a second time, and differently. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
