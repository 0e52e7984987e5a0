-- Files people bring, documents Pendopo issues, and the numbers of its letters.

create table stored_file (
    id               bigint generated always as identity primary key,
    uuid             uuid         not null unique,
    name             varchar(160) not null check (name <> ''),
    type             varchar(100) not null check (type like '%/%'),
    size             bigint       not null check (size > 0),
    sha256           char(64)     not null check (sha256 ~ '^[0-9a-f]{64}$'),
    -- who brought it (kind and number of the caller): only they may attach it to something
    uploader_kind    varchar(20)  not null check (uploader_kind in ('USER', 'API_CLIENT', 'SYSTEM', 'ANONYMOUS')),
    uploader_id      bigint,
    created_at       timestamptz  not null,
    -- null while the form it was uploaded in is not saved; such files are removed after a day
    attached_at      timestamptz,
    check (uploader_id is not null or uploader_kind in ('SYSTEM', 'ANONYMOUS'))
);
create index stored_file_unattached on stored_file (created_at) where attached_at is null;
create index stored_file_unattached_of on stored_file (uploader_kind, uploader_id) where attached_at is null;

-- Content in pieces, so that neither writing nor reading ever holds a whole file in memory.
create table stored_file_chunk (
    file_id   bigint not null references stored_file on delete cascade,
    position  int    not null check (position >= 0),
    content   bytea  not null check (octet_length(content) between 1 and 262144),
    primary key (file_id, position)
);
-- Already compressed formats: trying to compress them again only costs time.
alter table stored_file_chunk alter column content set storage external;

create table stored_file_thumbnail (
    file_id  bigint not null primary key references stored_file on delete cascade,
    content  bytea  not null check (octet_length(content) between 1 and 65536)
);
alter table stored_file_thumbnail alter column content set storage external;

-- What Pendopo issued on paper or as PDF, so that anyone holding it can ask whether it is genuine.
create table issued_document (
    code       varchar(26)  not null primary key check (code ~ '^[0-9A-HJKMNP-TV-Z]{20,26}$'),
    kind       varchar(60)  not null,
    number     varchar(100) not null,
    issuer     varchar(200) not null,
    sha256     char(64)     not null check (sha256 ~ '^[0-9a-f]{64}$'),
    issued_at  timestamptz  not null
);
create index issued_document_number on issued_document (number);

-- The last number given out in a series of an agency in a year; the row lock makes the numbers gapless.
create table letter_series (
    series       varchar(40) not null check (series <> ''),
    agency_code  varchar(40) not null check (agency_code <> ''),
    year         int         not null check (year between 2000 and 2999),
    last_number  int         not null check (last_number > 0),
    primary key (series, agency_code, year)
);

grant select, insert, update, delete on stored_file, stored_file_chunk, stored_file_thumbnail to ${applicationRole};
grant select, insert on issued_document to ${applicationRole};
grant select, insert, update on letter_series to ${applicationRole};
