-- Figures about complaints are counted beside the work, never in it: whoever changes a complaint writes nothing here. A
-- timer reads what changed, in the order of V73, takes off what a complaint counted before and adds what it counts now.

-- Any change of a complaint gets a place, also one whose clock ran behind that of the change before it.
drop trigger complaint_changed_place on complaint;
create trigger complaint_changed_place before update on complaint
    for each row when (new.last_activity_at is distinct from old.last_activity_at or new.version is distinct from old.version)
    execute function complaint_place_change();

-- How far the counting has come. One row: whoever counts holds it, so that nothing is counted twice.
create table complaint_figure_place (
    one              boolean     primary key default true check (one),
    position         bigint      not null,
    last_id          bigint      not null,
    calendar_version integer     not null,
    counted_at       timestamptz not null
);
insert into complaint_figure_place (position, last_id, calendar_version, counted_at) values (0, 0, 0, now());

-- What each complaint counts at the moment. No foreign key: its check would wait for whoever works on the complaint.
create table complaint_figure_fact (
    complaint_id bigint      primary key,
    month        date        not null,
    agency_id    bigint      not null,
    category_id  bigint      not null,
    district_id  bigint      not null,
    channel      varchar(24) not null,
    tier         smallint    not null check (tier between 0 and 4),
    -- One bit for each mark of id.pendopo.domain.complaint.FigureMark.
    marks        bigint      not null check (marks > 0),
    -- Working days from receipt to the final answer; -1 while there is none.
    days         integer     not null check (days >= -1)
) with (fillfactor = 90);
create index complaint_figure_fact_month on complaint_figure_fact (month);
create index complaint_figure_fact_agency on complaint_figure_fact (agency_id, month);
create index complaint_figure_fact_category on complaint_figure_fact (category_id, month);
create index complaint_figure_fact_district on complaint_figure_fact (district_id, month);

-- The sums, for no, one and two of the dimensions at a time; 0 and '' stand for the dimensions a level leaves out, and
-- within a level 0 means that the complaint has none.
create table complaint_figure (
    level       smallint    not null check (level between 0 and 15),
    month       date        not null,
    agency_id   bigint      not null,
    category_id bigint      not null,
    district_id bigint      not null,
    channel     varchar(24) not null,
    tier        smallint    not null check (tier between 0 and 4),
    -- Complaints with each mark, by its number; complaints answered in 0, 1, 2 … working days.
    counts      integer[]   not null,
    days        integer[]   not null,
    primary key (level, month, agency_id, category_id, district_id, channel, tier)
) with (fillfactor = 85);

create function complaint_figure_sum(one integer[], other integer[]) returns integer[]
    language sql immutable parallel safe as $$
    select coalesce(array_agg(coalesce(a, 0) + coalesce(b, 0) order by i), '{}') from unnest(one, other) with ordinality as u (a, b, i)
$$;

-- Comparisons of the figures with the complaints themselves: month by month, and what differs is put right.
create table complaint_figure_check (
    id          bigint       generated always as identity primary key,
    asked_by    varchar(120) not null,
    asked_at    timestamptz  not null,
    touched_at  timestamptz,
    finished_at timestamptz,
    -- The month to go on after; null at the beginning.
    last_month  date,
    complaints  bigint       not null default 0,
    differences bigint       not null default 0,
    -- The first few, as tracking number and what was counted wrongly.
    examples    text         not null default ''
);
create unique index complaint_figure_check_open on complaint_figure_check ((true)) where finished_at is null;

grant select, insert, update, delete on complaint_figure_place, complaint_figure_fact, complaint_figure,
    complaint_figure_check to ${applicationRole};

-- Who sees figures, and of what: within the scope of the role.
insert into role_permission (role_id, permission)
select id, 'complaint.figures' from role
where code in ('coordinator', 'liaison', 'agency_head', 'organization_bureau', 'inspector', 'inspectorate_head', 'executive',
    'mayor', 'auditor')
on conflict do nothing;
insert into role_permission (role_id, permission)
select id, 'complaint.figures.all' from role where code in ('inspector', 'inspectorate_head')
on conflict do nothing;
