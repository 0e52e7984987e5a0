-- The newest complaints with a place, for the map; where most have none, the whole list would be walked for a few.
create index complaint_point on complaint (received_at desc, id desc) where latitude is not null;
