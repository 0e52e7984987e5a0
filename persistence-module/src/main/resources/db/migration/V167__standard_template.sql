-- What a government lets new standards of a kind of service begin with. Its own words, so there are none to begin with.
create table standard_template (
    kind       varchar(14)  primary key check (kind in ('GOODS', 'SERVICE', 'ADMINISTRATIVE')),
    version    integer      not null check (version > 0),
    changed_at timestamptz  not null,
    changed_by varchar(120) not null
);
create table standard_template_text (
    kind       varchar(14)  not null references standard_template (kind) on delete cascade,
    component  varchar(12)  not null check (component in ('REQUIREMENTS', 'PROCEDURE', 'DURATION', 'FEE', 'PRODUCT',
                                'COMPLAINTS', 'LEGAL_BASIS', 'FACILITIES', 'COMPETENCE', 'SUPERVISION', 'STAFF', 'GUARANTEE',
                                'SAFETY', 'EVALUATION')),
    text       text         not null check (btrim(text) <> '' and length(text) <= 20000),
    primary key (kind, component)
);
grant select, insert, update, delete on standard_template, standard_template_text to ${applicationRole};
