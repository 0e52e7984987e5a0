-- When a deadline that runs out makes itself heard, in percent of its days: two warnings, then (100: it is late, the agency
-- head is told) the sekretaris daerah and the kepala daerah. The government's own rules.
create table complaint_escalation (
    one            boolean  primary key default true check (one),
    version        integer  not null default 0,
    warning        smallint not null check (warning >= 10),
    second_warning smallint not null check (second_warning > warning and second_warning < 100),
    secretary      smallint not null check (secretary > 100),
    mayor          smallint not null check (mayor > secretary and mayor <= 500)
);
insert into complaint_escalation (warning, second_warning, secretary, mayor) values (75, 90, 125, 150);

-- The emblem that stands on every page; one for the whole government. Small, so it is kept here and not among the files.
create table government (
    one     boolean  primary key default true check (one),
    version integer  not null default 0,
    emblem  bytea    check (octet_length(emblem) between 1 and 262144),
    -- Of the emblem, in hexadecimal: what its address and its tag are made of.
    sha256  char(64) check (sha256 ~ '^[0-9a-f]{64}$'),
    check ((emblem is null) = (sha256 is null))
);
alter table government alter column emblem set storage external;
insert into government default values;

grant select, update on complaint_escalation, government to ${applicationRole};
