-- The publication log and what was given as compensation are read over REST for all services, the latest first.
create index standard_publication_day on standard_publication (published_on desc, id desc);
create index compensation_given_day on compensation_given (given_on desc, id desc);
