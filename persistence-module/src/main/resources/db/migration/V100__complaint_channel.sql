-- A list of one channel, as its institution reads it, is counted and ordered from this index alone.
create index complaint_channel_received on complaint (channel, received_at, id) include (supervision, confidential);
