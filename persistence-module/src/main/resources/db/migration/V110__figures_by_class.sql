-- Figures are told apart by the class of the report as well, and count those the Ombudsman looks into.
alter table complaint add column ombudsman boolean not null default false;

-- The class is one of the marks since V94, so it follows from them.
alter table complaint_figure_fact add column class varchar(24) not null default '';
update complaint_figure_fact
set class = case when marks & (1::bigint << 49) <> 0 then 'ASPIRATION'
                 when marks & (1::bigint << 50) <> 0 then 'INFORMATION_REQUEST' else 'COMPLAINT' end;
alter table complaint_figure_fact alter column class drop default;

alter table complaint_figure drop constraint complaint_figure_pkey;
alter table complaint_figure drop constraint complaint_figure_level_check;
alter table complaint_figure add column class varchar(24) not null default '';
alter table complaint_figure alter column class drop default;
alter table complaint_figure add check (level between 0 and 31);
alter table complaint_figure
    add primary key (level, month, agency_id, category_id, district_id, channel, class, tier);

-- The sums of the new levels, from the facts: by class alone, and by class and one of the others.
create temporary table fresh_days on commit drop as
select 16 + (case when grouping(agency_id) = 0 then 1 else 0 end) + (case when grouping(category_id) = 0 then 2 else 0 end)
        + (case when grouping(district_id) = 0 then 4 else 0 end) + (case when grouping(channel) = 0 then 8 else 0 end) as level,
    month, coalesce(agency_id, 0) as agency_id, coalesce(category_id, 0) as category_id,
    coalesce(district_id, 0) as district_id, coalesce(channel, '') as channel, class, tier, days, count(*) as number
from complaint_figure_fact where days >= 0
group by grouping sets ((month, class, tier, days), (month, class, tier, agency_id, days),
    (month, class, tier, category_id, days), (month, class, tier, district_id, days), (month, class, tier, channel, days));

do $$
declare
    sums text;
begin
    select string_agg(format('(sum(marks >> %s & 1))::integer', mark), ', ' order by mark) into sums
    from generate_series(0, 53) mark;
    execute format($sums$
        insert into complaint_figure (level, month, agency_id, category_id, district_id, channel, class, tier, counts, days)
        select k.level, k.month, k.agency_id, k.category_id, k.district_id, k.channel, k.class, k.tier, k.counts,
            coalesce(d.days, '{}')
        from (
            select 16 + (case when grouping(agency_id) = 0 then 1 else 0 end)
                    + (case when grouping(category_id) = 0 then 2 else 0 end)
                    + (case when grouping(district_id) = 0 then 4 else 0 end)
                    + (case when grouping(channel) = 0 then 8 else 0 end) as level,
                month, coalesce(agency_id, 0) as agency_id, coalesce(category_id, 0) as category_id,
                coalesce(district_id, 0) as district_id, coalesce(channel, '') as channel, class, tier, array[%s] as counts
            from complaint_figure_fact
            group by grouping sets ((month, class, tier), (month, class, tier, agency_id), (month, class, tier, category_id),
                (month, class, tier, district_id), (month, class, tier, channel))) k
        left join (
            select cell.level, cell.month, cell.agency_id, cell.category_id, cell.district_id, cell.channel, cell.class,
                cell.tier, array_agg(coalesce(number, 0)::integer order by day) as days
            from (
                select level, month, agency_id, category_id, district_id, channel, class, tier, max(days) as longest
                from fresh_days group by 1, 2, 3, 4, 5, 6, 7, 8) cell
            cross join lateral generate_series(0, longest) day
            left join fresh_days one
                on (one.level, one.month, one.agency_id, one.category_id, one.district_id, one.channel, one.class, one.tier)
                    = (cell.level, cell.month, cell.agency_id, cell.category_id, cell.district_id, cell.channel, cell.class,
                        cell.tier)
                and one.days = day
            group by 1, 2, 3, 4, 5, 6, 7, 8) d
        using (level, month, agency_id, category_id, district_id, channel, class, tier)$sums$, sums);
end $$;
