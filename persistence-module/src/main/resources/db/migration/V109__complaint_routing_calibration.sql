-- How sure a suggestion says it is, corrected by what came true on decisions the model had not seen, and how well that fits:
-- for each stretch of confidence the number of decisions, what was said on average, and the share that was right.
alter table complaint_routing
    add category_temperature double precision not null default 1 check (category_temperature > 0),
    add category_bins        text             not null default '',
    add agency_temperature   double precision not null default 1 check (agency_temperature > 0),
    add agency_bins          text             not null default '';
